import 'server-only';
import { authorizeOnBoard, type WorkspaceAccess } from '#data/authorize.ts';
import { removeMember } from '#data/boards/set-member.ts';
import { pool, rows } from '#data/database.ts';
import { lastAdminStays } from '#data/people/workspace-members.ts';
import { notFound, refused } from '#data/refused.ts';
import type { BoardId, PersonId } from '#domain/schemas/ids.ts';

const standing = `
select
  member.role = 'admin' and not exists (
    select 1
    from workspace_member other
    where other.workspace_id = member.workspace_id
      and other.role = 'admin'
      and other.person_id <> member.person_id
  ) as "isLastAdmin",
  array(
    select board_id
    from board_member
    where board_member.workspace_id = member.workspace_id
      and board_member.person_id = member.person_id
    order by board_id
  ) as boards
from workspace_member member
where member.workspace_id = $1
  and member.person_id = $2`;

const remove = `
delete from workspace_member
where workspace_id = $1
  and person_id = $2
returning person_id`;

/**
 * Takes somebody out of the workspace: off each of its boards, as an event of that board, then out of it, with their
 * tokens. Whatever they have open there ends within two seconds. `key` makes a retry harmless. The last admin stays.
 */
export async function removePerson(
  by: WorkspaceAccess<'workspace:manage'>,
  personId: PersonId,
  key: string,
): Promise<void> {
  const values = [by.workspaceId, personId];
  const [person] = await rows<{ isLastAdmin: boolean; boards: BoardId[] }>(pool, standing, values);
  if (!person) throw notFound('person');
  if (person.isLastAdmin) throw refused('last-admin', 'A workspace needs an admin: make somebody else one first.');
  for (const board of person.boards) {
    const access = await authorizeOnBoard(by.actor, board, 'member:manage');
    await removeMember(access, { key, operation: 'remove-person', content: { personId } }, personId);
  }
  const removed = await rows(pool, remove, values).catch(lastAdminStays);
  if (removed.length === 0) throw notFound('person');
}
