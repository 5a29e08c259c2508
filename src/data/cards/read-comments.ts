import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { commentColumns } from '#data/cards/comment-rows.ts';
import { pool, rows } from '#data/database.ts';
import type { CardComment } from '#domain/schemas/card-detail.ts';
import type { CardId } from '#domain/schemas/ids.ts';

const read = `
select ${commentColumns}
from comment c
join person p on p.id = c.author_id
where c.workspace_id = $1 and c.board_id = $2 and c.card_id = $3
  and ($4::uuid is null or (c.written_at, c.id) > (
    select a.written_at, a.id
    from comment a
    where a.workspace_id = $1 and a.board_id = $2 and a.card_id = $3 and a.id = $4
  ))
order by c.written_at, c.id
limit $5`;

/** What people wrote about a card, in the order of writing, after the comment of id `after`. */
export const readComments = (
  access: BoardAccess,
  cardId: CardId,
  page: { after: string | null; limit: number },
): Promise<CardComment[]> =>
  rows<CardComment>(pool, read, [access.workspaceId, access.boardId, cardId, page.after, page.limit], 'read-comments');
