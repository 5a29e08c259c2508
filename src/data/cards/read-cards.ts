import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type BoardCardRow, boardCardColumns, type OpenBlockRow } from '#data/cards/board-card-rows.ts';
import { inSnapshot, rows } from '#data/database.ts';
import type { CardState } from '#domain/schemas/card.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import type { ListedCard } from '#domain/schemas/listed.ts';

const read = `
select ${boardCardColumns}, c.standing, c.void
from card c
where c.workspace_id = $1 and c.board_id = $2 and c.number > $3 and ($4::text is null or c.standing = $4)
order by c.number
limit $5`;

const readBlocks = `
select
  k.card_id as "cardId", k.id, k.category, k.reason, k.blocked_by_id as "blockedById", k.from_at as since
from card_block k
where k.workspace_id = $1 and k.board_id = $2 and k.card_id = any($3) and k.to_at is null
order by k.from_at, k.id`;

/** Part of a board's cards by number: those after a number, of one standing or of any (null). */
export type CardStretch = { after: number; limit: number; standing: CardState['standing'] | null };

type Row = BoardCardRow & Pick<ListedCard, 'standing' | 'void'>;

/** Cards of the board in the order of their numbers, void ones and those off the board among them. */
export async function readCards(access: BoardAccess, { after, limit, standing }: CardStretch): Promise<ListedCard[]> {
  const of = [access.workspaceId, access.boardId];
  return inSnapshot(async (connection) => {
    const cards = await rows<Row>(connection, read, [...of, after, standing, limit], 'list-cards');
    const ids = cards.map(({ id }) => id);
    const open = await rows<OpenBlockRow>(connection, readBlocks, [...of, ids], 'list-blocks');
    const blocksOf = (id: CardId) => open.filter(({ cardId }) => cardId === id).map(({ cardId: _, ...block }) => block);
    return cards.map((card) => ({ ...card, blocks: blocksOf(card.id) }));
  });
}
