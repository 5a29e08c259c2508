import 'server-only';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import type { ListedBoard } from '#domain/schemas/listed.ts';

const read = `
select
  b.id,
  b.key,
  b.name,
  b.zone,
  b.archived,
  b.seq,
  case when w.role = 'admin' then 'admin' else m.role end as role
from workspace_member w
join board b on b.workspace_id = w.workspace_id
left join board_member m
  on m.workspace_id = b.workspace_id and m.board_id = b.id and m.person_id = w.person_id
where w.workspace_id = $1
  and w.person_id = $2
  and (w.role = 'admin' or m.role is not null)
  and ($3::text is null or b.key collate "C" > $3)
order by b.key collate "C"
limit $4`;

/** The boards of the workspace that the actor may read, by key, after the one of key `after`; archived ones among them. */
export const readBoards = (
  access: WorkspaceAccess<'workspace:read'>,
  page: { after: string | null; limit: number },
): Promise<ListedBoard[]> =>
  rows<ListedBoard>(pool, read, [access.workspaceId, access.personId, page.after, page.limit], 'read-boards');
