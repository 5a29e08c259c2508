import 'server-only';
import { randomUUID } from 'node:crypto';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { prisma } from '#data/database.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { notFound } from '#data/refused.ts';
import type { WorkspaceRole } from '#domain/permissions.ts';
import type { WorkspaceId } from '#domain/schemas/ids.ts';

export type OwnWorkspace = { id: WorkspaceId; name: string; role: WorkspaceRole; isCurrent: boolean };

/** The workspaces that the person belongs to. */
export async function workspacesOf({ personId, workspaceId }: PersonActor): Promise<OwnWorkspace[]> {
  const memberships = await prisma.workspaceMember.findMany({
    where: { personId },
    include: { workspace: true },
    orderBy: [{ workspace: { name: 'asc' } }, { workspaceId: 'asc' }],
  });
  return memberships.map(({ workspace, role }) => ({
    id: workspace.id as WorkspaceId,
    name: workspace.name,
    role: role as WorkspaceRole,
    isCurrent: workspace.id === workspaceId,
  }));
}

export async function readWorkspace(by: WorkspaceAccess): Promise<Pick<OwnWorkspace, 'id' | 'name'>> {
  const workspace = await prisma.workspace.findUnique({ where: { id: by.workspaceId } });
  if (!workspace) throw notFound('workspace');
  return { id: by.workspaceId, name: workspace.name };
}

export async function renameWorkspace(by: WorkspaceAccess<'workspace:manage'>, name: string): Promise<void> {
  await prisma.workspace.update({ where: { id: by.workspaceId }, data: { name } });
}

/** Opens one more workspace beside the one that the person is admin of; they become its admin, and nobody else sees it. */
export async function openWorkspace(by: WorkspaceAccess<'workspace:manage'>, name: string): Promise<WorkspaceId> {
  const id = randomUUID() as WorkspaceId;
  await prisma.workspace.create({
    data: { id, name, workspaceMembers: { create: { personId: by.personId, role: 'admin' } } },
  });
  return id;
}
