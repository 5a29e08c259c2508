import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type BoardCardRow, boardCardColumns } from '#data/cards/board-card-rows.ts';
import { commentColumns } from '#data/cards/comment-rows.ts';
import { readAttachments } from '#data/cards/read-attachments.ts';
import { readLinks } from '#data/cards/read-links.ts';
import { readNamedCards } from '#data/cards/read-named-cards.ts';
import { inSnapshot, rows } from '#data/database.ts';
import { notFound } from '#data/refused.ts';
import type { CardBlock } from '#domain/schemas/card.ts';
import type { CardComment, CardDetail, PlacedCard } from '#domain/schemas/card-detail.ts';
import type { CardId } from '#domain/schemas/ids.ts';

const cardWhere = (condition: string) => `
select
  ${boardCardColumns}, c.standing, c.void, c.imported, c.description, c.checklist,
  case when c.standing = 'on-board' and not c.void then (
    select jsonb_build_object('at', count(*) filter (where o.rank <= c.rank), 'of', count(*))
    from card o
    where o.workspace_id = c.workspace_id and o.board_id = c.board_id and o.column_id = c.column_id
      and o.standing = 'on-board' and not o.void
  ) end as place
from card c
where c.workspace_id = $1 and c.board_id = $2 and ${condition}`;

const byId = cardWhere('c.id = $3');
const byNumber = cardWhere('c.number = $3');

const readBlocks = `
select id, category, reason, blocked_by_id as "blockedById", from_at as since
from card_block
where workspace_id = $1 and board_id = $2 and card_id = $3 and to_at is null
order by from_at, id`;

const readRelatives = `
select id, number, title, column_id as "columnId", standing, parent_id as "parentId"
from card
where workspace_id = $1 and board_id = $2 and (id = $4 or parent_id = $3)
order by number`;

const readDiscussion = `
select ${commentColumns}
from comment c
join person p on p.id = c.author_id
where c.workspace_id = $1 and c.board_id = $2 and c.card_id = $3
order by c.written_at, c.id`;

type DetailRow = BoardCardRow &
  Pick<CardDetail, 'standing' | 'void' | 'place' | 'imported' | 'description' | 'checklist'>;
type Relative = PlacedCard & { parentId: string | null };

/** A card of this board by its id or its number, whatever its standing, in one snapshot. Throws `not-found`. */
export async function readCardDetail(access: BoardAccess, card: CardId | number): Promise<CardDetail> {
  const of = [access.workspaceId, access.boardId];
  return inSnapshot(async (connection) => {
    const [text, name] = typeof card === 'number' ? [byNumber, 'card-detail-by-number'] : [byId, 'card-detail-by-id'];
    const [row] = await rows<DetailRow>(connection, text, [...of, card], name);
    if (!row) throw notFound('card');
    const blocks = await rows<CardBlock>(connection, readBlocks, [...of, row.id], 'card-blocks');
    const relatives = await rows<Relative>(connection, readRelatives, [...of, row.id, row.parentId], 'card-relatives');
    const discussion = await rows<CardComment>(connection, readDiscussion, [...of, row.id], 'card-discussion');
    const attachments = await readAttachments(connection, access, row.id);
    const links = await readLinks(connection, access, row.id);
    const named = await readNamedCards(connection, access, [row.description, ...discussion.map(({ body }) => body)]);
    const placed = (parts: boolean): PlacedCard[] =>
      relatives
        .filter(({ parentId }) => (parentId === row.id) === parts)
        .map(({ parentId: _, ...relative }) => relative);
    const relations = { parent: placed(false)[0] ?? null, parts: placed(true), named };
    return { ...row, ...relations, blocks, discussion, attachments, links };
  });
}
