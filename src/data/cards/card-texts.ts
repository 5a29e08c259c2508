import 'server-only';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { rows } from '#data/database.ts';
import { notFound } from '#data/refused.ts';
import { fieldsThatDiffer } from '#domain/card-text.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import { type CardText, cardText } from '#domain/schemas/card.ts';
import type { CardId } from '#domain/schemas/ids.ts';

/** The names of the text fields that a request carries. */
export const textFields = (request: Partial<CardText>): (keyof CardText)[] =>
  cardText.keyof().options.filter((field) => request[field] !== undefined);

const says = `
select
  id,
  jsonb_build_object(
    'title', title, 'description', description, 'customer', customer, 'environment', environment, 'dueOn', due_on,
    'tags', tags, 'parentId', parent_id, 'checklist', checklist
  ) as texts
from card
where workspace_id = $1 and board_id = $2 and id = any($3)`;

/** What each of these cards says; all are on this board. */
export async function readTexts(board: LockedBoard, ids: readonly CardId[]): Promise<(id: CardId) => CardText> {
  const values = [board.workspaceId, board.boardId, ids];
  const found = await rows<{ id: CardId; texts: CardText }>(board.connection, says, values, 'card-texts');
  const byId = new Map(found.map(({ id, texts }) => [id, texts]));
  return (id) => {
    const texts = byId.get(id);
    if (!texts) throw notFound('card');
    return texts;
  };
}

const write = `
update card c
set
  title = case when t.texts ? 'title' then t.texts ->> 'title' else c.title end,
  description = case when t.texts ? 'description' then t.texts ->> 'description' else c.description end,
  customer = case when t.texts ? 'customer' then t.texts ->> 'customer' else c.customer end,
  environment = case when t.texts ? 'environment' then t.texts ->> 'environment' else c.environment end,
  due_on = case when t.texts ? 'dueOn' then (t.texts ->> 'dueOn')::date else c.due_on end,
  tags = case
    when t.texts ? 'tags' then array(select tag from jsonb_array_elements_text(t.texts -> 'tags') with ordinality as e (tag, n) order by n)
    else c.tags
  end,
  parent_id = case when t.texts ? 'parentId' then (t.texts ->> 'parentId')::uuid else c.parent_id end,
  checklist = case when t.texts ? 'checklist' then t.texts -> 'checklist' else c.checklist end
from jsonb_to_recordset($3::jsonb) as t (id uuid, texts jsonb)
where c.workspace_id = $1 and c.board_id = $2 and c.id = t.id`;

/** Writes what people say of cards; it is erasable and in no event. */
export async function writeTexts(
  board: LockedBoard,
  said: readonly { id: CardId; texts: Partial<CardText> }[],
): Promise<void> {
  if (said.length === 0) return;
  await rows(board.connection, write, [board.workspaceId, board.boardId, JSON.stringify(said)], 'write-texts');
}

/** Refuses to write over what someone else wrote since: `was` is what stood on the card when the edit began. */
export function editedMeanwhile(label: string, now: CardText, was: Partial<CardText> | undefined): Refusal | undefined {
  const [field] = fieldsThatDiffer(now, was ?? {});
  if (field === undefined) return undefined;
  const facts = { field, now: now[field] };
  return refuse('card-edited-meanwhile', `${label} was edited meanwhile.`, { field, facts });
}

const parentsOnBoard = `
select id from card where workspace_id = $1 and board_id = $2 and id = any($3)`;

/** Refuses a parent of one of several new cards that is not on this board; the field names which. */
export async function parentsRefusal(
  board: LockedBoard,
  cards: readonly { parentId?: string | null | undefined }[],
): Promise<Refusal | undefined> {
  const asked = new Set(cards.flatMap(({ parentId }) => parentId ?? []));
  if (asked.size === 0) return undefined;
  const values = [board.workspaceId, board.boardId, [...asked]];
  const found = await rows<{ id: string }>(board.connection, parentsOnBoard, values, 'parents');
  const known = new Set(found.map(({ id }) => id));
  const lost = cards.findIndex(({ parentId }) => parentId && !known.has(parentId));
  return lost < 0
    ? undefined
    : refuse('invalid-input', 'There is no such card on this board.', { field: `cards.${lost}.parentId` });
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

/** Refuses a parent that is not on this board, or that is one of these cards itself or a part of it. */
export async function parentRefusal(
  board: LockedBoard,
  cardIds: readonly string[],
  parentId: string | null | undefined,
): Promise<Refusal | undefined> {
  if (parentId === null || parentId === undefined) return undefined;
  const line = await rows<{ id: string }>(board.connection, ancestry, [board.workspaceId, board.boardId, parentId]);
  if (line.length === 0) return refuse('invalid-input', 'There is no such card on this board.', { field: 'parentId' });
  return line.some(({ id }) => cardIds.includes(id))
    ? refuse('invalid-input', 'A card cannot be a part of itself.', { field: 'parentId' })
    : undefined;
}
