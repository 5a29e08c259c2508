import 'server-only';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { type FoundItem, type InboxStretch, itemColumns, itemMarks, itemStretch, stretchValues } from './found-item.ts';
import { readableBoards } from './readable-boards.ts';

const item = `('event:' || e.seq)`;

/** The index that this leans on holds just these kinds of events, by the person who had the card. */
const read = `
with ${readableBoards}
select
  case e.kind when 'card-blocked' then 'blocked' when 'card-unblocked' then 'unblocked' else 'assigned' end as kind,
  case when e.kind = 'card-blocked' then e.detail ->> 'reason' end as words,
  ${itemColumns(item, 'e.at')}
from ledger_event e
join readable board on board.workspace_id = e.workspace_id and board.id = e.board_id
join card c on c.workspace_id = e.workspace_id and c.board_id = e.board_id and c.id = e.card_id
join person who on who.id = e.actor_id
${itemMarks(item)}
where e.workspace_id = $1
  and e.assignee_id = $2
  and e.kind in ('card-created', 'card-edited', 'card-blocked', 'card-unblocked')
  and e.actor_id <> $2
  and e.via in ('hand', 'api')
  and c.standing <> 'deleted'
  and (e.kind <> 'card-edited' or e.detail -> 'fields' ? 'assigneeId')
  and case e.kind when 'card-blocked' then 'blocked' when 'card-unblocked' then 'unblocked' else 'assigned' end = any($8)
  ${itemStretch(item, 'e.at')}`;

/** What others did to cards while they were the person's: gave them, blocked them, ended their blocks. */
export const readAssignedEvents = (
  { workspaceId, personId }: Pick<WorkspaceAccess, 'workspaceId' | 'personId'>,
  stretch: InboxStretch,
): Promise<FoundItem[]> =>
  rows<FoundItem>(pool, read, [workspaceId, personId, ...stretchValues(stretch), stretch.kinds], 'inbox-events');
