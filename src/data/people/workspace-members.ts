import 'server-only';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { isConstraint } from '#data/people/constraint.ts';
import { notFound, refused } from '#data/refused.ts';
import type { WorkspaceRole } from '#domain/permissions.ts';
import type { PersonId } from '#domain/schemas/ids.ts';

export type WorkspaceMember = {
  personId: PersonId;
  name: string;
  /** Null for those who do not manage the workspace. */
  email: string | null;
  role: WorkspaceRole;
  since: string;
  boards: number;
};

const members = `
select
  person.id as "personId",
  person.name,
  case when $2 then person.email end as email,
  member.role,
  member.since,
  (
    select count(*)
    from board_member
    where board_member.workspace_id = member.workspace_id
      and board_member.person_id = member.person_id
  ) as boards
from workspace_member member
join person on person.id = member.person_id
where member.workspace_id = $1
order by person.name, person.id`;

/** Everybody in the workspace; addresses are for those who manage it. */
export const workspaceMembers = (by: WorkspaceAccess): Promise<WorkspaceMember[]> =>
  rows<WorkspaceMember>(pool, members, [by.workspaceId, by.can('workspace:manage')]);

const setRole = `
update workspace_member
set role = $3
where workspace_id = $1
  and person_id = $2
returning person_id`;

/** Gives somebody another role in the workspace. The last admin stays admin. */
export async function setWorkspaceRole(
  by: WorkspaceAccess<'workspace:manage'>,
  { personId, role }: { personId: PersonId; role: WorkspaceRole },
): Promise<void> {
  const changed = await rows(pool, setRole, [by.workspaceId, personId, role]).catch(lastAdminStays);
  if (changed.length === 0) throw notFound('person');
}

export function lastAdminStays(error: unknown): never {
  if (!isConstraint(error, 'workspace_keeps_an_admin')) throw error;
  throw refused('last-admin', 'A workspace needs an admin: make somebody else one first.');
}
