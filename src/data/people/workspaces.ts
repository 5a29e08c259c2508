import 'server-only';
import { randomUUID } from 'node:crypto';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { inTransaction, pool, rows } from '#data/database.ts';
import { notFound } from '#data/refused.ts';
import type { PersonActor } from '#data/session.ts';
import type { WorkspaceRole } from '#domain/permissions.ts';
import type { WorkspaceId } from '#domain/schemas/ids.ts';

export type OwnWorkspace = { id: WorkspaceId; name: string; role: WorkspaceRole; isCurrent: boolean };

const own = `
select
  workspace.id,
  workspace.name,
  member.role,
  workspace.id = $2 as "isCurrent"
from workspace_member member
join workspace on workspace.id = member.workspace_id
where member.person_id = $1
order by workspace.name, workspace.id`;

/** The workspaces that the person belongs to. */
export const workspacesOf = ({ personId, workspaceId }: PersonActor): Promise<OwnWorkspace[]> =>
  rows<OwnWorkspace>(pool, own, [personId, workspaceId]);

const read = `
select
  id,
  name
from workspace
where id = $1`;

export async function readWorkspace(by: WorkspaceAccess): Promise<Pick<OwnWorkspace, 'id' | 'name'>> {
  const [workspace] = await rows<Pick<OwnWorkspace, 'id' | 'name'>>(pool, read, [by.workspaceId]);
  if (!workspace) throw notFound('workspace');
  return workspace;
}

const rename = `
update workspace
set name = $2
where id = $1`;

export async function renameWorkspace(by: WorkspaceAccess<'workspace:manage'>, name: string): Promise<void> {
  await rows(pool, rename, [by.workspaceId, name]);
}

const insertWorkspace = `
insert into workspace (id, name)
values ($1, $2)`;

const insertAdmin = `
insert into workspace_member (workspace_id, person_id, role)
values ($1, $2, 'admin')`;

/** Opens one more workspace beside the one that the person is admin of; they become its admin, and nobody else sees it. */
export async function openWorkspace(by: WorkspaceAccess<'workspace:manage'>, name: string): Promise<WorkspaceId> {
  const id = randomUUID() as WorkspaceId;
  await inTransaction(async (connection) => {
    await rows(connection, insertWorkspace, [id, name]);
    await rows(connection, insertAdmin, [id, by.personId]);
  });
  return id;
}
