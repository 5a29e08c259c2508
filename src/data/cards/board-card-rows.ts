import 'server-only';
import type { BoardCard, CardBlock } from '#domain/schemas/card.ts';

/** The columns of a card as the board shows it; the alias of `card` is `c`. No description and no checklist text. */
export const boardCardColumns = `
  c.id, c.number, c.title, c.card_type as type, c.column_id as "columnId", c.rank, c.lane_id as "laneId", c.size,
  c.class_of_service as "classOfService", c.assignee_id as "assigneeId", c.card_seq as "cardSeq",
  c.last_seq as "lastSeq", c.created_at as "createdAt", c.entered_at as "enteredAt", c.started_at as "startedAt",
  c.due_on as "dueOn", c.tags, c.customer, c.environment, c.parent_id as "parentId",
  jsonb_array_length(c.checklist) as "checklistTotal",
  case when c.checklist = '[]' then 0 else jsonb_array_length(jsonb_path_query_array(c.checklist, '$[*] ? (@.done == true)')) end
    as "checklistDone",
  c.comment_count as comments`;

/** The open blocks of the cards of a board, one row each. */
export const openBlockRows = `
select
  k.card_id as "cardId", k.id, k.category, k.reason, k.blocked_by_id as "blockedById", k.from_at as since
from card_block k
where k.workspace_id = $1 and k.board_id = $2 and k.to_at is null
order by k.from_at`;

export type BoardCardRow = Omit<BoardCard, 'blocks'>;
export type OpenBlockRow = CardBlock & { cardId: string };

/** Puts the open blocks on their cards. */
export function withBlocks(cards: BoardCardRow[], blocks: OpenBlockRow[]): BoardCard[] {
  const byCard = new Map<string, CardBlock[]>();
  for (const { cardId, ...block } of blocks) byCard.set(cardId, [...(byCard.get(cardId) ?? []), block]);
  return cards.map((card) => ({ ...card, blocks: byCard.get(card.id) ?? [] }));
}
