import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import type { OpenCard } from '#domain/home/open-card.ts';

/** More cards than this are in progress on no few boards; with more, what a home says of its stages is left out. */
export const MOST_OPEN_CARDS = 5000;

const read = `
select
  c.board_id as "boardId", c.id, c.number, c.title, c.card_type as type, c.column_id as "columnId", c.rank, c.size,
  c.class_of_service as "classOfService", c.assignee_id as "assigneeId", c.card_seq as "cardSeq",
  c.created_at as "createdAt", c.entered_at as "enteredAt", c.started_at as "startedAt", p.name as assignee,
  c.started_at is not null and exists (
    select 1
    from ledger_event e
    where e.workspace_id = c.workspace_id
      and e.board_id = c.board_id
      and e.card_id = c.id
      and e.kind = 'card-moved'
      and e.assignee_id = $3
  ) as "wasMine",
  case when k.id is not null then jsonb_build_object('category', k.category, 'reason', k.reason, 'since', k.from_at) end
    as block
from board_column l
join card c
  on c.workspace_id = l.workspace_id and c.board_id = l.board_id and c.column_id = l.id
  and c.standing = 'on-board' and not c.void
left join person p on p.id = c.assignee_id
left join lateral (
  select b.id, b.category, b.reason, b.from_at
  from card_block b
  where b.workspace_id = c.workspace_id and b.board_id = c.board_id and b.card_id = c.id and b.to_at is null
  order by b.from_at
  limit 1
) k on true
where l.workspace_id = $1
  and l.board_id = any ($2)
  and l.kind <> 'done'
  and not l.discard
limit $4`;

/** The cards of these boards that are not done, by board. Empty where there are more than `MOST_OPEN_CARDS`. */
export async function readOpenCards(boards: readonly BoardAccess[]): Promise<Map<string, OpenCard[]>> {
  const [first] = boards;
  if (!first) return new Map();
  const ids = boards.map(({ boardId }) => boardId);
  const values = [first.workspaceId, ids, first.personId, MOST_OPEN_CARDS + 1];
  const cards = await rows<OpenCard>(pool, read, values, 'home-open-cards');
  const byBoard = new Map(ids.map((id) => [id as string, [] as OpenCard[]]));
  if (cards.length <= MOST_OPEN_CARDS) for (const card of cards) byBoard.get(card.boardId)?.push(card);
  return byBoard;
}
