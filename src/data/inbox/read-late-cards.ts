import 'server-only';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { calendarOf } from '#domain/flow/calendar.ts';
import { instantText } from '#domain/flow/instant-text.ts';
import { lateSince } from '#domain/late-since.ts';
import { type FoundItem, type InboxStretch, inOrder } from './found-item.ts';
import { lateMarks } from './late-marks.ts';
import { inboxDays, readableBoards } from './readable-boards.ts';

/**
 * Somebody with more cards on their way than this hears of the oldest. Asked for column by column, the columns of done cards
 * left out, so that what is read follows the work in progress and not the board's history.
 */
const mostCards = 200;

const read = `
with ${readableBoards}
select
  board.id as "boardId", board.key as "boardKey", board.name as "boardName", board.zone,
  c.id as "cardId", c.number as "cardNumber", c.title as "cardTitle", c.column_id as "columnId",
  (extract(epoch from c.started_at) * 1000000)::bigint as "startedAt",
  (extract(epoch from coalesce(c.entered_at, c.started_at)) * 1000000)::bigint as "enteredAt",
  coalesce(whole.name, col.name) as "columnName",
  own_mark.state,
  (extract(epoch from own_mark.marked_at) * 1000000)::bigint as "markedAt",
  (extract(epoch from own.read_until) * 1000000)::bigint as "readUntil"
from readable board
join board_column col
  on col.workspace_id = board.workspace_id and col.board_id = board.id and col.kind <> 'done' and not col.retired
cross join lateral (
  select k.id, k.number, k.title, k.column_id, k.started_at, k.entered_at
  from card k
  where k.workspace_id = col.workspace_id and k.board_id = col.board_id and k.column_id = col.id
    and k.standing = 'on-board' and not k.void and k.assignee_id = $2 and k.started_at is not null
  limit ${mostCards}
) c
left join board_column whole
  on whole.workspace_id = col.workspace_id and whole.board_id = col.board_id and whole.id = col.parent_id
left join inbox own on own.workspace_id = $1 and own.person_id = $2
left join lateral (
  select m.state, m.marked_at
  from inbox_mark m
  where m.workspace_id = $1 and m.person_id = $2 and m.board_id = board.id and m.item = 'pace:' || c.id
  limit 1
) own_mark on true
order by c.started_at, c.id
limit ${mostCards}`;

type Row = Pick<FoundItem, 'boardId' | 'boardKey' | 'boardName' | 'cardId' | 'cardNumber' | 'cardTitle'> & {
  zone: string;
  columnId: string;
  columnName: string;
  startedAt: number;
  enteredAt: number;
  state: 'read' | 'done' | null;
  markedAt: number | null;
  readUntil: number | null;
};

/**
 * The person's cards that are older than 85 % of the finished cards were when they left the same column. A mark counts
 * from when the card became late there: in the next column it is news again.
 */
export async function readLateCards(
  access: Pick<WorkspaceAccess, 'workspaceId' | 'personId' | 'actor'>,
  { kinds, after, limit, unreadOnly }: InboxStretch,
  nowMs: number,
): Promise<FoundItem[]> {
  if (!kinds.includes('late')) return [];
  const cards = await rows<Row>(pool, read, [access.workspaceId, access.personId], 'inbox-late');
  const marks = await lateMarks(access.actor, [...new Set(cards.map(({ boardId }) => boardId))], nowMs);
  const since = (nowMs - inboxDays * 86_400_000) * 1000;
  return cards
    .flatMap((card) => lateItem(card, marks.get(card.boardId)?.[card.columnId], nowMs) ?? [])
    .filter(({ micros, isRead }) => micros > since && !(unreadOnly && isRead))
    .filter((item) => after === null || inOrder(after, item) < 0)
    .sort(inOrder)
    .slice(0, limit);
}

function lateItem(row: Row, mark: number | undefined, nowMs: number): FoundItem | undefined {
  if (mark === undefined) return undefined;
  const micros = lateSince(calendarOf(row.zone), row, mark);
  const isMarked = row.markedAt !== null && row.markedAt >= micros;
  if (micros > nowMs * 1000 || (isMarked && row.state === 'done')) return undefined;
  const { boardId, boardKey, boardName, cardId, cardNumber, cardTitle } = row;
  return {
    ...{ boardId, boardKey, boardName, cardId, cardNumber, cardTitle },
    kind: 'late',
    item: `pace:${cardId}`,
    at: instantText(micros),
    micros,
    isRead: isMarked || (row.readUntil !== null && micros <= row.readUntil),
    actorId: null,
    actorName: null,
    words: row.columnName,
    lateAfterDays: mark,
  };
}
