import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type Connection, rows } from '#data/database.ts';
import type { CardLink } from '#domain/schemas/card-detail.ts';
import type { CardId } from '#domain/schemas/ids.ts';

const list = `
select
  l.id, l.url, l.title, l.added_by as "addedById", l.added_at as "addedAt",
  case when o.id is not null then jsonb_build_object(
    'id', o.id, 'number', o.number, 'title', o.title, 'columnId', o.column_id, 'standing', o.standing
  ) end as card
from card_link l
left join card o
  on o.workspace_id = l.workspace_id
  and o.board_id = l.board_id
  and o.id = case when l.card_id = $3 then l.other_card_id else l.card_id end
where l.workspace_id = $1 and l.board_id = $2 and (l.card_id = $3 or l.other_card_id = $3)
order by l.added_at, l.id
limit 200`;

/** The links of a card: those that were added to it, and those of other cards to it. */
export const readLinks = (
  connection: Connection,
  { workspaceId, boardId }: Pick<BoardAccess, 'workspaceId' | 'boardId'>,
  cardId: CardId,
): Promise<CardLink[]> => rows<CardLink>(connection, list, [workspaceId, boardId, cardId], 'card-links');
