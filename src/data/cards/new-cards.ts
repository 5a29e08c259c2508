import 'server-only';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { rows } from '#data/database.ts';
import { isOpen } from '#domain/columns.ts';
import { columnRefusal } from '#domain/move.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { CardState } from '#domain/schemas/card.ts';
import type { CreateCard } from '#domain/schemas/card-commands.ts';
import type { CardId, ColumnId } from '#domain/schemas/ids.ts';

/** A card that is about to be made, in its place. */
export type NewCard = {
  id: CardId;
  number: number;
  asked: CreateCard;
  state: CardState & { columnId: ColumnId };
};

// The events that follow in this transaction bring the projected columns.
const insert = `
with taken as (
  update board
  set last_card_number = last_card_number + jsonb_array_length($3::jsonb)
  where workspace_id = $1 and id = $2
)
insert into card (
  workspace_id, board_id, id, number, card_type, class_of_service, standing, last_seq, created_at, title, description,
  customer, environment, due_on, tags, parent_id, checklist
)
select
  $1, $2, n.id, n.number, n.type, n.class, 'on-board', 0, clock_timestamp(), n.title, n.description,
  n.customer, n.environment, n.due_on, array(select jsonb_array_elements_text(n.tags)), n.parent_id, n.checklist
from jsonb_to_recordset($3::jsonb) as n (
  id uuid, number integer, type text, class text, title text, description text,
  customer text, environment text, due_on date, tags jsonb, parent_id uuid, checklist jsonb
)`;

/** Writes what new cards say, and takes their numbers. */
export async function insertCards(board: LockedBoard, cards: readonly NewCard[]): Promise<void> {
  const values = cards.map(({ id, number, asked, state }) => ({
    id,
    number,
    type: state.type,
    class: state.classOfService,
    title: asked.title,
    description: asked.description ?? '',
    customer: asked.customer ?? null,
    environment: asked.environment ?? null,
    due_on: asked.dueOn ?? null,
    tags: asked.tags ?? [],
    parent_id: asked.parentId ?? null,
    checklist: asked.checklist ?? [],
  }));
  await rows(board.connection, insert, [board.workspaceId, board.boardId, JSON.stringify(values)], 'insert-cards');
}

/** A feature, where the board has features; else the first of its types. */
const usualType = ({ configuration }: LockedBoard): CardState['type'] => {
  const enabled = configuration.types.filter((type) => type.enabled).map(({ id }) => id);
  return enabled.includes('feature') ? 'feature' : (enabled[0] ?? 'feature');
};

const laneRefusal = (board: LockedBoard, laneId: CardState['laneId']): Refusal | undefined =>
  laneId === null || board.configuration.lanes.some(({ id, retired }) => id === laneId && !retired)
    ? undefined
    : refuse('invalid-input', 'There is no such lane on this board.', { field: 'laneId' });

/** The state in which a card begins, in the column it names or the first one, without a place there yet. */
export function firstState(board: LockedBoard, asked: CreateCard): NewCard['state'] | Refusal {
  const columnId = asked.columnId ?? board.configuration.columns.find(isOpen)?.id ?? null;
  const laneId = asked.laneId ?? null;
  if (columnId === null) return refuse('column-not-open', 'The board has no column yet.', { field: 'columnId' });
  const closed = columnRefusal(board.configuration, columnId);
  const wrong = closed ? { ...closed, field: 'columnId' } : laneRefusal(board, laneId);
  if (wrong) return wrong;
  return {
    columnId,
    rank: null,
    laneId,
    type: asked.type ?? usualType(board),
    size: asked.size ?? null,
    classOfService: asked.classOfService ?? 'standard',
    assigneeId: asked.assigneeId ?? null,
    standing: 'on-board',
    void: false,
  };
}
