import { randomUUID } from 'node:crypto';
import { authorizeInWorkspace, authorizeOnBoard } from '#data/authorize.ts';
import { createBoard } from '#data/boards/create-board.ts';
import { removeMember, setMember } from '#data/boards/set-member.ts';
import { pool, rows } from '#data/database.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { removePerson } from '#data/people/remove-person.ts';
import { openSession } from '#data/people/sessions.ts';
import type { BoardRole, WorkspaceRole } from '#domain/permissions.ts';
import type { BoardId, PersonId, WorkspaceId } from '#domain/schemas/ids.ts';

/** A workspace of its own, without anybody in it. */
export async function someWorkspace(name = 'Kestrel'): Promise<WorkspaceId> {
  const id = randomUUID() as WorkspaceId;
  await rows(pool, 'insert into workspace (id, name) values ($1, $2)', [id, name]);
  return id;
}

export async function somePerson(name: string): Promise<PersonId> {
  const id = randomUUID() as PersonId;
  const email = `${name.toLowerCase().replaceAll(' ', '.')}.${id.slice(0, 8)}@kestrel.example`;
  await rows(pool, 'insert into person (id, email, name) values ($1, $2, $3)', [id, email, name]);
  return id;
}

/** A board without columns, with a workspace admin of its own who made it. */
export async function someBoard(workspaceId: WorkspaceId, key = 'HB'): Promise<BoardId> {
  const keeper = await someMember(workspaceId, 'admin', 'Keeper');
  const asked = { key, name: 'Harbour', zone: 'UTC', template: 'none' as const, changes: [] };
  return (await createBoard(await authorizeInWorkspace(keeper, 'board:create'), command('create-board', asked), asked))
    .id;
}

export async function joinWorkspace(workspaceId: WorkspaceId, personId: PersonId, role: WorkspaceRole): Promise<void> {
  const insert = 'insert into workspace_member (workspace_id, person_id, role) values ($1, $2, $3)';
  await rows(pool, insert, [workspaceId, personId, role]);
}

/** Writes the row alone; the event that a real change of members has is missing. */
const anyAdmin = "select person_id as id from workspace_member where workspace_id = $1 and role = 'admin' limit 1";

async function adminOf(workspaceId: WorkspaceId): Promise<PersonActor> {
  const [admin] = await rows<{ id: PersonId }>(pool, anyAdmin, [workspaceId]);
  if (!admin) throw new Error('this workspace has no admin');
  return signedIn(admin.id, workspaceId);
}

const command = (operation: string, content: unknown) => ({ key: randomUUID(), operation, content });

/** Gives a member of the workspace a role on the board, in the name of one of its admins. */
export async function joinBoard(board: [WorkspaceId, BoardId], personId: PersonId, role: BoardRole): Promise<void> {
  const access = await authorizeOnBoard(await adminOf(board[0]), board[1], 'member:manage');
  await setMember(access, command('set-member', { personId, role }), personId, role);
}

export async function leaveBoard(board: [WorkspaceId, BoardId], personId: PersonId): Promise<void> {
  const access = await authorizeOnBoard(await adminOf(board[0]), board[1], 'member:manage');
  await removeMember(access, command('remove-member', { personId }), personId);
}

export async function leaveWorkspace(workspaceId: WorkspaceId, personId: PersonId): Promise<void> {
  const access = await authorizeInWorkspace(await adminOf(workspaceId), 'workspace:manage');
  await removePerson(access, personId, randomUUID());
}

/** Signs somebody in, with `workspaceId` as their current workspace. */
export async function signedIn(personId: PersonId, workspaceId: WorkspaceId | null): Promise<PersonActor> {
  const sessionId = await openSession(personId, 'a test');
  await rows(pool, 'update session set workspace_id = $2 where id = $1', [sessionId, workspaceId]);
  return { kind: 'person', personId, name: 'Somebody', sessionId, tokenScope: null, workspaceId };
}

/** A new person with that role in the workspace, signed in. */
export async function someMember(workspaceId: WorkspaceId, role: WorkspaceRole, name = 'Mo'): Promise<PersonActor> {
  const personId = await somePerson(name);
  await joinWorkspace(workspaceId, personId, role);
  return signedIn(personId, workspaceId);
}
