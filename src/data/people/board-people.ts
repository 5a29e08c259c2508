import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import type { BoardRole } from '#domain/permissions.ts';
import type { PersonId } from '#domain/schemas/ids.ts';

export type BoardPerson = {
  personId: PersonId;
  name: string;
  email: string;
  /** Their own role on this board; null for those of the workspace who have none. */
  role: BoardRole | null;
  /** Admin of the workspace, and so of each of its boards, whatever their own role. */
  isWorkspaceAdmin: boolean;
};

const query = `
select
  person.id as "personId",
  person.name,
  person.email,
  board_member.role,
  member.role = 'admin' as "isWorkspaceAdmin"
from workspace_member member
join person on person.id = member.person_id
left join board_member
  on board_member.workspace_id = member.workspace_id
  and board_member.board_id = $2
  and board_member.person_id = member.person_id
where member.workspace_id = $1
order by person.name, person.id`;

/** Everybody in the board's workspace, with what they are on the board. */
export const boardPeople = (by: BoardAccess<'member:manage'>): Promise<BoardPerson[]> =>
  rows<BoardPerson>(pool, query, [by.workspaceId, by.boardId]);
