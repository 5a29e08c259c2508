import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { BoardMember } from '#domain/schemas/configuration.ts';

const read = `
select p.id as "personId", p.name, case when w.role = 'admin' then 'admin' else m.role end as role
from workspace_member w
join person p on p.id = w.person_id
left join board_member m
  on m.workspace_id = w.workspace_id and m.board_id = $2 and m.person_id = w.person_id
where w.workspace_id = $1 and (w.role = 'admin' or m.role is not null)
order by p.name, p.id`;

/** Who is on the board, with the role that counts there: workspace admins are admins of each board. */
export const readMembers = (
  connection: Connection,
  board: { workspaceId: string; boardId: string },
): Promise<BoardMember[]> => rows<BoardMember>(connection, read, [board.workspaceId, board.boardId], 'read-members');
