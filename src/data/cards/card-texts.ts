import 'server-only';
import type { LockedBoard, LockedCard } from '#data/boards/locked-board.ts';
import { rows } from '#data/database.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { CardText } from '#domain/schemas/card.ts';

const columnOf = {
  title: 'title',
  description: 'description',
  customer: 'customer',
  environment: 'environment',
  dueOn: 'due_on',
  tags: 'tags',
  parentId: 'parent_id',
  checklist: 'checklist',
} as const satisfies Record<keyof CardText, string>;

/** The names of the text fields that a request carries. */
export const textFields = (request: Partial<CardText>): (keyof CardText)[] =>
  (Object.keys(columnOf) as (keyof CardText)[]).filter((field) => request[field] !== undefined);

const value = (field: keyof CardText, text: Partial<CardText>): unknown =>
  field === 'checklist' ? JSON.stringify(text.checklist) : text[field];

/** Writes what people say of a card; it is erasable and in no event. */
export async function writeTexts(board: LockedBoard, card: LockedCard, text: Partial<CardText>): Promise<void> {
  const fields = textFields(text);
  if (fields.length === 0) return;
  const sets = fields.map((field, index) => `${columnOf[field]} = $${index + 4}`).join(', ');
  await rows(board.connection, `update card set ${sets} where workspace_id = $1 and board_id = $2 and id = $3`, [
    board.workspaceId,
    board.boardId,
    card.id,
    ...fields.map((field) => value(field, text)),
  ]);
}

const ancestry = `
with recursive line as (
  select id, parent_id, 1 as depth from card where workspace_id = $1 and board_id = $2 and id = $3
  union all
  select c.id, c.parent_id, line.depth + 1
  from line
  join card c on c.workspace_id = $1 and c.board_id = $2 and c.id = line.parent_id
  where line.depth < 100
)
select id from line`;

/** Refuses a parent that is not on this board, or that is the card itself or a part of it. */
export async function parentRefusal(
  board: LockedBoard,
  cardId: string | null,
  parentId: string | null | undefined,
): Promise<Refusal | undefined> {
  if (parentId === null || parentId === undefined) return undefined;
  const line = await rows<{ id: string }>(board.connection, ancestry, [board.workspaceId, board.boardId, parentId]);
  if (line.length === 0) return refuse('invalid-input', 'There is no such card on this board.', { field: 'parentId' });
  return line.some(({ id }) => id === cardId)
    ? refuse('invalid-input', 'A card cannot be a part of itself.', { field: 'parentId' })
    : undefined;
}
