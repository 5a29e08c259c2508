import 'server-only';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { type FoundItem, type InboxStretch, itemColumns, itemMarks, itemStretch, stretchValues } from './found-item.ts';
import { readableBoards } from './readable-boards.ts';

const item = `('event:' || e.seq)`;
/** Somebody with more cards on the board than this hears of the newest. */
const mostCards = 200;

/** Moves stand in no index by person, so they are looked for among the cards that are the person's now. */
const read = `
with ${readableBoards},
mine as (
  select c.workspace_id, c.board_id, c.id
  from readable
  join board_column col
    on col.workspace_id = readable.workspace_id and col.board_id = readable.id and col.kind <> 'done' and not col.retired
  cross join lateral (
    select k.workspace_id, k.board_id, k.id, k.last_seq
    from card k
    where k.workspace_id = col.workspace_id and k.board_id = col.board_id and k.column_id = col.id
      and k.standing = 'on-board' and not k.void and k.assignee_id = $2
    order by k.last_seq desc
    limit ${mostCards}
  ) c
  order by c.last_seq desc
  limit ${mostCards}
)
select
  'assigned' as kind,
  null as words,
  ${itemColumns(item, 'e.at')}
from mine
join ledger_event e on e.workspace_id = mine.workspace_id and e.board_id = mine.board_id and e.card_id = mine.id
join readable board on board.workspace_id = e.workspace_id and board.id = e.board_id
join card c on c.workspace_id = e.workspace_id and c.board_id = e.board_id and c.id = e.card_id
join person who on who.id = e.actor_id
cross join lateral (
  select b.assignee_id
  from ledger_event b
  where b.workspace_id = e.workspace_id and b.board_id = e.board_id and b.card_id = e.card_id and b.seq < e.seq
  order by b.seq desc
  limit 1
) earlier
${itemMarks(item)}
where e.kind in ('card-moved', 'card-reordered')
  and e.assignee_id = $2
  and e.actor_id <> $2
  and e.via in ('hand', 'api')
  and earlier.assignee_id is distinct from $2
  ${itemStretch(item, 'e.at')}`;

/** Cards that others gave to the person by bringing them into the person's lane, and that are still the person's. */
export const readGivenByMove = async (
  { workspaceId, personId }: Pick<WorkspaceAccess, 'workspaceId' | 'personId'>,
  stretch: InboxStretch,
): Promise<FoundItem[]> =>
  stretch.kinds.includes('assigned')
    ? rows<FoundItem>(pool, read, [workspaceId, personId, ...stretchValues(stretch)], 'inbox-given')
    : [];
