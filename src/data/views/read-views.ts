import 'server-only';
import type { ReadAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import type { SavedView } from '#domain/schemas/saved-view.ts';

const read = `
select id, name, owner_id is null as team, shown
from saved_view
where workspace_id = $1
  and board_id = $2
  and (owner_id is null or owner_id = $3)
order by owner_id is not null, rank`;

/** The views of this board that the actor sees, in the order of their tabs: the team's, then their own; a wall has none. */
export const readViews = ({ workspaceId, boardId, actor }: ReadAccess): Promise<SavedView[]> =>
  rows<SavedView>(pool, read, [workspaceId, boardId, actor.kind === 'wall' ? null : actor.personId]);
