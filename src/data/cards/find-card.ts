import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { notFound } from '#data/refused.ts';
import type { CardId } from '#domain/schemas/ids.ts';

const byId = `
select id
from card
where workspace_id = $1 and board_id = $2 and id = $3`;
const byNumber = `
select id
from card
where workspace_id = $1 and board_id = $2 and number = $3`;

/** The id of a card of this board, named by its id or its number. Throws `not-found`, for a card of elsewhere too. */
export async function findCard(access: BoardAccess, card: CardId | number): Promise<CardId> {
  const [text, name] = typeof card === 'number' ? [byNumber, 'find-card-by-number'] : [byId, 'find-card-by-id'];
  const [found] = await rows<{ id: CardId }>(pool, text, [access.workspaceId, access.boardId, card], name);
  if (!found) throw notFound('card');
  return found.id;
}
