import 'server-only';
import { authorizeOnBoard, type BoardAccess, type WorkspaceAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { Refused } from '#data/refused.ts';
import type { BoardId } from '#domain/schemas/ids.ts';

/** So many boards are read for a home: those with cards in the person's hands first, then those that changed last. */
export const BOARDS_ON_A_HOME = 4;

const nearest = `
select b.id
from workspace_member w
join board b on b.workspace_id = w.workspace_id and not b.archived
left join board_member m
  on m.workspace_id = b.workspace_id and m.board_id = b.id and m.person_id = w.person_id
left join lateral (
  select count(*) as cards
  from board_column k
  join card c
    on c.workspace_id = k.workspace_id and c.board_id = k.board_id and c.column_id = k.id
    and c.standing = 'on-board' and not c.void
  where k.workspace_id = b.workspace_id
    and k.board_id = b.id
    and k.kind <> 'done'
    and c.assignee_id = w.person_id
) mine on true
where w.workspace_id = $1
  and w.person_id = $2
  and (w.role = 'admin' or m.role is not null)
order by mine.cards desc, b.last_at desc, b.key
limit $3`;

/** The right to read the flow of each board of a home; a board that was taken away meanwhile is left out. */
export async function homeBoards(access: WorkspaceAccess): Promise<BoardAccess<'flow:read'>[]> {
  const values = [access.workspaceId, access.personId, BOARDS_ON_A_HOME];
  const found = await rows<{ id: BoardId }>(pool, nearest, values, 'home-boards');
  const asked = found.map(({ id }) => authorizeOnBoard(access.actor, id, 'flow:read').catch(orNone));
  return (await Promise.all(asked)).flatMap((board) => board ?? []);
}

function orNone(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}
