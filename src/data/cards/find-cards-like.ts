import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { numberOfKey } from '#domain/number-of-key.ts';
import type { PlacedCard } from '#domain/schemas/card-detail.ts';
import type { CardId } from '#domain/schemas/ids.ts';

const mostFound = 8;

const find = `
select id, number, title, column_id as "columnId", standing
from card
where workspace_id = $1 and board_id = $2 and id <> $3 and not void and standing <> 'deleted'
  and (number = $4 or title ilike $5)
order by number = $4 desc nulls last, standing = 'on-board' desc, number desc
limit ${mostFound}`;

/** The cards of the board whose key or part of whose title was typed, but for one; the one of that key first. */
export function findCardsLike(access: BoardAccess, typed: string, without: CardId): Promise<PlacedCard[]> {
  const part = `%${typed.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
  const number = numberOfKey(access.boardKey, typed) ?? null;
  return rows<PlacedCard>(pool, find, [access.workspaceId, access.boardId, without, number, part], 'find-cards-like');
}
