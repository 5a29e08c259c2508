import 'server-only';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { inboxKinds } from '#domain/inbox-kinds.ts';
import type { InboxMark, MarkInbox } from '#domain/schemas/inbox.ts';
import { countUnread, findItems } from './read-inbox.ts';
import { inboxDays, readableBoards } from './readable-boards.ts';

/** So many items are marked one by one when everything is read, so that each can be made unread again. */
const mostMarked = 500;

/** Marks are kept of what is there: an event on the person's card, a mention of them, a card that is theirs. */
const mark = `
with ${readableBoards},
said as (
  select distinct on (s.board_id, s.item) s.board_id, s.item, s.state
  from unnest($3::uuid[], $4::text[], $5::text[]) with ordinality as s (board_id, item, state, place)
  join readable on readable.id = s.board_id
  where case split_part(s.item, ':', 1)
    when 'event' then exists (
      select 1
      from ledger_event e
      where e.workspace_id = $1 and e.board_id = s.board_id and e.seq = split_part(s.item, ':', 2)::bigint
        and e.assignee_id = $2
    )
    when 'mention' then exists (
      select 1
      from comment_mention m
      where m.workspace_id = $1 and m.person_id = $2 and m.board_id = s.board_id
        and m.comment_id = split_part(s.item, ':', 2)::uuid
    )
    else exists (
      select 1
      from card c
      where c.workspace_id = $1 and c.board_id = s.board_id and c.id = split_part(s.item, ':', 2)::uuid
        and c.assignee_id = $2
    )
  end
  order by s.board_id, s.item, s.place desc
),
forgotten as (
  delete from inbox_mark k
  using said
  where k.workspace_id = $1 and k.person_id = $2 and k.board_id = said.board_id and k.item = said.item
    and said.state = 'unread'
),
swept as (
  delete from inbox_mark k
  where k.workspace_id = $1 and k.person_id = $2 and k.marked_at < clock_timestamp() - interval '${inboxDays} days'
    and not exists (select 1 from said where said.board_id = k.board_id and said.item = k.item)
)
insert into inbox_mark (workspace_id, person_id, board_id, item, state)
select $1, $2, board_id, item, state
from said
where state <> 'unread'
on conflict (workspace_id, person_id, board_id, item) do update
set state = excluded.state, marked_at = clock_timestamp()`;

const readUntil = `
insert into inbox (workspace_id, person_id, read_until)
values ($1, $2, $3)
on conflict (workspace_id, person_id) do update
set read_until = greatest(inbox.read_until, excluded.read_until)`;

type Keeper = WorkspaceAccess<'inbox:keep'>;

/** Marks items as unread, read or done; what is not among the person's is passed over. Answers how many are unread now. */
export async function markInbox(access: Keeper, asked: MarkInbox): Promise<{ unread: number }> {
  if ('all' in asked) await markAll(access);
  else await write(access, asked.marks);
  return { unread: await countUnread(access) };
}

async function write({ workspaceId, personId }: Keeper, marks: readonly InboxMark[]): Promise<void> {
  const of = (pick: (one: InboxMark) => string) => marks.map(pick);
  const values = [
    workspaceId,
    personId,
    of(({ boardId }) => boardId),
    of(({ item }) => item),
    of(({ state }) => state),
  ];
  await rows(pool, mark, values, 'mark-inbox');
}

/** Beyond the items that are marked one by one, everything up to an instant counts as read. */
async function markAll(access: Keeper): Promise<void> {
  const found = await findItems(access, { kinds: inboxKinds, after: null, limit: mostMarked + 1, unreadOnly: true });
  const marks = found.slice(0, mostMarked).map(({ boardId, item }) => ({ boardId, item, state: 'read' as const }));
  if (marks.length > 0) await write(access, marks);
  const beyond = found[mostMarked];
  if (beyond) await rows(pool, readUntil, [access.workspaceId, access.personId, beyond.at], 'read-inbox-until');
}
