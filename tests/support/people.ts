import { randomUUID } from 'node:crypto';
import { pool, rows } from '#data/database.ts';
import { openSession } from '#data/people/sessions.ts';
import type { PersonActor } from '#data/session.ts';
import type { BoardRole, WorkspaceRole } from '#domain/permissions.ts';
import type { BoardId, PersonId, WorkspaceId } from '#domain/schemas/ids.ts';
import { exemptFromCheck } from './ledger-holds.ts';

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

/** A board as a row, without columns or history: enough to say who may read it. */
export async function someBoard(workspaceId: WorkspaceId, key = 'HB'): Promise<BoardId> {
  exemptFromCheck('I18');
  const id = randomUUID() as BoardId;
  const insert = "insert into board (workspace_id, id, key, name, zone) values ($1, $2, $3, 'Harbour', 'UTC')";
  await rows(pool, insert, [workspaceId, id, key]);
  return id;
}

export async function joinWorkspace(workspaceId: WorkspaceId, personId: PersonId, role: WorkspaceRole): Promise<void> {
  const insert = 'insert into workspace_member (workspace_id, person_id, role) values ($1, $2, $3)';
  await rows(pool, insert, [workspaceId, personId, role]);
}

/** Writes the row alone; the event that a real change of members has is missing. */
export async function joinBoard(board: [WorkspaceId, BoardId], personId: PersonId, role: BoardRole): Promise<void> {
  exemptFromCheck('I18');
  const insert = 'insert into board_member (workspace_id, board_id, person_id, role) values ($1, $2, $3, $4)';
  await rows(pool, insert, [...board, personId, role]);
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
