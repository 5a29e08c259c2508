import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import type { CardId } from '#domain/schemas/ids.ts';

const readInOrder = `
with ordered as (
  select
    c.id,
    lag(c.number) over reading as before,
    lead(c.number) over reading as after
  from card c
  join board_column col on col.workspace_id = c.workspace_id and col.board_id = c.board_id and col.id = c.column_id
  where c.workspace_id = $1 and c.board_id = $2 and c.standing = 'on-board' and not c.void
  window reading as (order by col.place, c.rank)
)
select before, after
from ordered
where id = $3`;

/**
 * The number of the card before (-1) or after (1) a card in reading order: column by column, each from top to bottom.
 * Null at the ends, and for a card that is not on the board.
 */
export async function readNeighbour(access: BoardAccess, cardId: CardId, by: -1 | 1): Promise<number | null> {
  const values = [access.workspaceId, access.boardId, cardId];
  const [found] = await rows<{ before: number | null; after: number | null }>(pool, readInOrder, values);
  return (by < 0 ? found?.before : found?.after) ?? null;
}
