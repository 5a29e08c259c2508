import { expect, test } from 'vitest';
import { authorizeInWorkspace, authorizeOnBoard } from '#data/authorize.ts';
import { createBoard } from '#data/boards/create-board.ts';
import { removeMember } from '#data/boards/set-member.ts';
import { pool, rows } from '#data/database.ts';
import { acceptInvitation } from '#data/people/accept-invitation.ts';
import { addPerson } from '#data/people/add-person.ts';
import { findInvitation } from '#data/people/find-invitation.ts';
import { inviteToBoard, inviteToWorkspace, openInvitations, withdrawInvitation } from '#data/people/invitations.ts';
import { removePerson } from '#data/people/remove-person.ts';
import { setWorkspaceRole } from '#data/people/workspace-members.ts';
import { boardRoles } from '#domain/permissions.ts';
import {
  joinBoard,
  joinWorkspace,
  signedIn,
  someMember,
  somePerson,
  someWorkspace,
} from '../../../tests/support/people.ts';

const code = (refusal: string) => expect.objectContaining({ refusal: expect.objectContaining({ refusal }) });
const notOpen = code('invitation-not-open');

async function someBoardWithAdmin() {
  const workspaceId = await someWorkspace();
  const ada = await someMember(workspaceId, 'admin', 'Ada');
  const command = { key: 'new-board', operation: 'create-board', content: {} };
  const asked = { key: 'HB', name: 'Harbour', zone: 'Europe/Luxembourg', template: 'simple', changes: [] } as const;
  const { id } = await createBoard(await authorizeInWorkspace(ada, 'board:create'), command, { ...asked, changes: [] });
  return { workspaceId, ada, boardId: id };
}

const boardEvents = (boardId: string) =>
  rows<{ kind: string; actor: string; detail: unknown }>(
    pool,
    "select kind, actor_id as actor, detail from ledger_event where board_id = $1 and kind like 'member-%' order by seq",
    [boardId],
  );

test('an invitation lets one person in, once, with the role it names, as an event of the board', async () => {
  const { ada, boardId, workspaceId } = await someBoardWithAdmin();
  const secret = await inviteToBoard(await authorizeOnBoard(ada, boardId, 'member:manage'), 'product-owner');
  const bob = await signedIn(await somePerson('Bob'), null);
  await acceptInvitation(secret, bob.personId);
  const access = await authorizeOnBoard(bob, boardId, 'board:read');
  expect(access.grant).toEqual({ workspaceRole: 'member', boardRole: 'product-owner', tokenScope: null });
  const detail = { personId: bob.personId, role: 'product-owner' };
  expect(await boardEvents(boardId)).toEqual([{ kind: 'member-set', actor: ada.personId, detail }]);
  const eve = await somePerson('Eve');
  await expect(acceptInvitation(secret, eve)).rejects.toEqual(notOpen);
  await expect(
    acceptInvitation(secret, (connection) => addPerson(connection, { name: 'Eve', email: 'eve@kestrel.example' })),
  ).rejects.toEqual(notOpen);
  expect(await rows(pool, "select 1 from person where email = 'eve@kestrel.example'")).toEqual([]);
  expect(await rows(pool, 'select 1 from workspace_member where workspace_id = $1', [workspaceId])).toHaveLength(2);
});

test('of many who follow one link at once, one joins', async () => {
  const { ada, workspaceId } = await someBoardWithAdmin();
  const secret = await inviteToWorkspace(await authorizeInWorkspace(ada, 'workspace:manage'), 'member');
  const people = await Promise.all(Array.from({ length: 8 }, (_, n) => somePerson(`Guest ${n}`)));
  const settled = await Promise.allSettled(people.map((personId) => acceptInvitation(secret, personId)));
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await rows(pool, 'select 1 from workspace_member where workspace_id = $1', [workspaceId])).toHaveLength(2);
});

test('the same person may follow their link again, and nothing happens', async () => {
  const { ada, boardId } = await someBoardWithAdmin();
  const secret = await inviteToBoard(await authorizeOnBoard(ada, boardId, 'member:manage'), 'member');
  const bob = await somePerson('Bob');
  await acceptInvitation(secret, bob);
  await acceptInvitation(secret, bob);
  expect(await boardEvents(boardId)).toHaveLength(1);
});

test('a used link does not bring somebody back who was taken off', async () => {
  const { ada, boardId, workspaceId } = await someBoardWithAdmin();
  const managing = await authorizeOnBoard(ada, boardId, 'member:manage');
  const secret = await inviteToBoard(managing, 'member');
  const bob = await signedIn(await somePerson('Bob'), null);
  await acceptInvitation(secret, bob.personId);
  await removeMember(managing, { key: 'off', operation: 'remove-member', content: {} }, bob.personId);
  await acceptInvitation(secret, bob.personId);
  await expect(authorizeOnBoard(bob, boardId, 'board:read')).rejects.toEqual(code('not-found'));
  await removePerson(await authorizeInWorkspace(ada, 'workspace:manage'), bob.personId, 'out');
  await acceptInvitation(secret, bob.personId).catch(() => undefined);
  expect(await rows(pool, 'select 1 from workspace_member where workspace_id = $1', [workspaceId])).toHaveLength(1);
});

test('an invitation is over after seven days, and when it is taken back', async () => {
  const { ada } = await someBoardWithAdmin();
  const managing = await authorizeInWorkspace(ada, 'workspace:manage');
  const [late, back] = [await inviteToWorkspace(managing, 'member'), await inviteToWorkspace(managing, 'admin')];
  const [newest] = await openInvitations(managing);
  if (!newest) throw new Error('no invitation');
  await withdrawInvitation(managing, newest.id);
  expect(await openInvitations(managing)).toHaveLength(1);
  expect(await findInvitation(late)).toMatchObject({ isOpen: true });
  await rows(pool, "update invitation set expires_at = expires_at - interval '7 days'");
  const bob = await somePerson('Bob');
  await expect(acceptInvitation(late, bob)).rejects.toEqual(notOpen);
  await expect(acceptInvitation(back, bob)).rejects.toEqual(notOpen);
  await expect(acceptInvitation('no such link', bob)).rejects.toEqual(notOpen);
});

test('an invitation of one workspace is not withdrawn from another', async () => {
  const [one, other] = [await someBoardWithAdmin(), await someBoardWithAdmin()];
  const managing = await authorizeInWorkspace(one.ada, 'workspace:manage');
  await inviteToWorkspace(managing, 'member');
  const [open] = await openInvitations(managing);
  if (!open) throw new Error('no invitation');
  const foreign = await authorizeInWorkspace(other.ada, 'workspace:manage');
  await expect(withdrawInvitation(foreign, open.id)).rejects.toEqual(code('not-found'));
  expect(await openInvitations(foreign)).toEqual([]);
});

test('nobody below board admin can invite, and a board admin no higher than their own role', async () => {
  const { boardId, workspaceId } = await someBoardWithAdmin();
  for (const role of boardRoles) {
    const someone = await someMember(workspaceId, 'member');
    await joinBoard([workspaceId, boardId], someone.personId, role);
    const asked = authorizeOnBoard(someone, boardId, 'member:manage');
    if (role === 'admin') await expect(inviteToBoard(await asked, 'admin')).resolves.toHaveLength(43);
    else await expect(asked).rejects.toEqual(code('not-allowed'));
  }
});

test('an invitation is worth no more than what its sender may give when it is followed', async () => {
  const { ada, boardId, workspaceId } = await someBoardWithAdmin();
  const mo = await someMember(workspaceId, 'admin', 'Mo');
  const toBoard = await inviteToBoard(await authorizeOnBoard(mo, boardId, 'member:manage'), 'admin');
  const toWorkspace = await inviteToWorkspace(await authorizeInWorkspace(mo, 'workspace:manage'), 'admin');
  const managing = await authorizeInWorkspace(ada, 'workspace:manage');
  await setWorkspaceRole(managing, { personId: mo.personId, role: 'member' });
  const bob = await somePerson('Bob');
  for (const secret of [toBoard, toWorkspace]) {
    expect(await findInvitation(secret)).toMatchObject({ isOpen: false });
    await expect(acceptInvitation(secret, bob)).rejects.toEqual(notOpen);
  }
});

test('a role that somebody holds already is not lowered by an invitation', async () => {
  const { ada, boardId, workspaceId } = await someBoardWithAdmin();
  const bob = await someMember(workspaceId, 'member', 'Bob');
  await joinBoard([workspaceId, boardId], bob.personId, 'admin');
  const managing = await authorizeOnBoard(ada, boardId, 'member:manage');
  await acceptInvitation(await inviteToBoard(managing, 'viewer'), bob.personId);
  await acceptInvitation(await inviteToBoard(managing, 'viewer'), ada.personId);
  expect((await authorizeOnBoard(bob, boardId, 'board:configure')).grant.boardRole).toBe('admin');
  expect(await authorizeInWorkspace(ada, 'workspace:manage')).toMatchObject({ workspaceId });
  expect(await boardEvents(boardId)).toMatchObject([{ detail: { role: 'admin' } }]);
});

test('the secret of an invitation is kept only as a hash', async () => {
  const { ada } = await someBoardWithAdmin();
  const managing = await authorizeInWorkspace(ada, 'workspace:manage');
  const secret = await inviteToWorkspace(managing, 'member');
  const [kept] = await rows<{ all: string }>(pool, "select string_agg(i::text, '') as all from invitation i");
  expect(kept?.all).not.toContain(secret);
  expect(JSON.stringify(await openInvitations(managing))).not.toMatch(/hash|token/i);
});

test('the last admin of a workspace stays, also when two go at once', async () => {
  const { ada, workspaceId } = await someBoardWithAdmin();
  const managing = await authorizeInWorkspace(ada, 'workspace:manage');
  const lastAdmin = code('last-admin');
  await expect(setWorkspaceRole(managing, { personId: ada.personId, role: 'member' })).rejects.toEqual(lastAdmin);
  await expect(removePerson(managing, ada.personId, 'out')).rejects.toEqual(lastAdmin);
  const mo = await someMember(workspaceId, 'admin', 'Mo');
  const both = [ada, mo].map(({ personId }) => setWorkspaceRole(managing, { personId, role: 'member' }));
  const settled = await Promise.allSettled(both);
  expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(
    await rows(pool, "select 1 from workspace_member where workspace_id = $1 and role = 'admin'", [workspaceId]),
  ).toHaveLength(1);
});

test('whoever is taken out of a workspace is taken off its boards by events, and keeps other workspaces', async () => {
  const { ada, boardId } = await someBoardWithAdmin();
  const managing = await authorizeOnBoard(ada, boardId, 'member:manage');
  const bob = await signedIn(await somePerson('Bob'), null);
  await acceptInvitation(await inviteToBoard(managing, 'member'), bob.personId);
  const elsewhere = await someWorkspace('Elsewhere');
  await joinWorkspace(elsewhere, bob.personId, 'member');
  const inWorkspace = await authorizeInWorkspace(ada, 'workspace:manage');
  await removePerson(inWorkspace, bob.personId, 'out');
  expect((await boardEvents(boardId)).map(({ kind }) => kind)).toEqual(['member-set', 'member-removed']);
  await expect(authorizeOnBoard(bob, boardId, 'board:read')).rejects.toEqual(code('not-found'));
  await expect(authorizeInWorkspace(bob, 'workspace:read', elsewhere)).resolves.toMatchObject({
    workspaceId: elsewhere,
  });
  await expect(removePerson(inWorkspace, bob.personId, 'again')).rejects.toEqual(code('not-found'));
});

test('people of another workspace cannot be given a role or taken out', async () => {
  const { ada } = await someBoardWithAdmin();
  const stranger = await someMember(await someWorkspace('Other'), 'member');
  const managing = await authorizeInWorkspace(ada, 'workspace:manage');
  await expect(setWorkspaceRole(managing, { personId: stranger.personId, role: 'admin' })).rejects.toEqual(
    code('not-found'),
  );
  await expect(removePerson(managing, stranger.personId, 'out')).rejects.toEqual(code('not-found'));
});
