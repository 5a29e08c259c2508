import 'server-only';
import { inboxDays } from '#data/inbox/readable-boards.ts';
import type { InboxKind } from '#domain/inbox-kinds.ts';
import type { InboxCursor, InboxItem } from '#domain/schemas/inbox.ts';

/** An item with its place in the order of the inbox: newest first, then by board and name. */
export type FoundItem = Omit<InboxItem, 'cardKey'> & { micros: number };

/** Which items are asked for: of these kinds, after a cursor (null: from the newest), all or the unread ones. */
export type InboxStretch = {
  kinds: readonly InboxKind[];
  after: InboxCursor | null;
  limit: number;
  unreadOnly: boolean;
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Negative where `a` stands before `b`. */
export const inOrder = (a: InboxCursor, b: InboxCursor): number =>
  b.micros - a.micros || compare(b.boardId, a.boardId) || compare(b.item, a.item);

/** What every source of items selects and how it is narrowed; $1 workspace, $2 person, $3 to $5 the cursor, $6 limit, $7 unread only. */
export const itemColumns = (item: string, at: string) => `
  ${item} as item, ${at} as at, (extract(epoch from ${at}) * 1000000)::bigint as micros,
  board.id as "boardId", board.key as "boardKey", board.name as "boardName",
  c.id as "cardId", c.number as "cardNumber", c.title as "cardTitle",
  who.id as "actorId", who.name as "actorName",
  coalesce(${at} <= own.read_until, false) or mark.item is not null as "isRead",
  null::float8 as "lateAfterDays"`;

/** One look into the primary key for each item: as a plain join, marks would be compared with items pair by pair. */
export const itemMarks = (item: string) => `
left join inbox own on own.workspace_id = $1 and own.person_id = $2
left join lateral (
  select of_item.item, of_item.state
  from inbox_mark of_item
  where of_item.workspace_id = $1 and of_item.person_id = $2 and of_item.board_id = board.id and of_item.item = ${item}
  limit 1
) mark on true`;

const cursorAt = `timestamptz 'epoch' + $3::bigint * interval '1 microsecond'`;

const remembered = `statement_timestamp() - interval '${inboxDays} days'`;
/** What lies before the instant up to which all is read is not looked at when the unread are asked for. */
const earliest = `
case when $7 then greatest(${remembered}, (select i.read_until from inbox i where i.workspace_id = $1 and i.person_id = $2))
else ${remembered} end`;

/** Both bounds of the instant stand so that an index over it is read from its end and no further than the page goes. */
export const itemStretch = (item: string, at: string) => `
  and ${at} > ${earliest}
  and ${at} <= coalesce(${cursorAt}, 'infinity')
  and ($3::bigint is null or (${at}, board.id, ${item} collate "C") < (${cursorAt}, $4::uuid, $5::text collate "C"))
  and mark.state is distinct from 'done'
  and (not $7 or mark.item is null)
order by ${at} desc, board.id desc, ${item} collate "C" desc
limit $6`;

export const stretchValues = ({ after, limit, unreadOnly }: InboxStretch): unknown[] => [
  after?.micros ?? null,
  after?.boardId ?? null,
  after?.item ?? null,
  limit,
  unreadOnly,
];
