import { expect, expectTypeOf, test } from 'vitest';
import { authorizeInWorkspace, authorizeOnBoard, type BoardAccess } from '#data/authorize.ts';
import type { Actor } from '#data/people/actor.ts';
import { createToken } from '#data/people/tokens.ts';
import { actorOf } from '#data/session.ts';
import { type BoardAbility, type BoardRole, boardRoles, canOnBoard } from '#domain/permissions.ts';
import {
  joinBoard,
  joinWorkspace,
  leaveWorkspace,
  signedIn,
  someBoard,
  someMember,
  somePerson,
  someWorkspace,
} from '../../../tests/support/people.ts';

const code = (refusal: string) => expect.objectContaining({ refusal: expect.objectContaining({ refusal }) });
const abilities: BoardAbility[] = ['board:read', 'card:move', 'card:void', 'board:configure'];

async function onBoard(role: BoardRole) {
  const workspaceId = await someWorkspace();
  const boardId = await someBoard(workspaceId);
  const actor = await someMember(workspaceId, 'member');
  await joinBoard([workspaceId, boardId], actor.personId, role);
  return { actor, boardId, workspaceId };
}

test.each(boardRoles)('the access of a %s is what the one table of permissions says', async (boardRole) => {
  const { actor, boardId } = await onBoard(boardRole);
  for (const ability of abilities) {
    const asked = authorizeOnBoard(actor, boardId, ability);
    if (canOnBoard({ workspaceRole: 'member', boardRole, tokenScope: null }, ability)) {
      await expect(asked).resolves.toMatchObject({ boardId, personId: actor.personId });
    } else {
      await expect(asked).rejects.toEqual(code('not-allowed'));
    }
  }
});

test('a board that one may not read answers as one that is not there', async () => {
  const workspaceId = await someWorkspace();
  const boardId = await someBoard(workspaceId);
  const colleague = await someMember(workspaceId, 'member');
  const outsider = await someMember(await someWorkspace('Other'), 'admin');
  const homeless = await signedIn(await somePerson('Nobody'), null);
  const nowhere = '00000000-0000-4000-8000-000000000000';
  const answers = [
    authorizeOnBoard(colleague, boardId, 'board:read'),
    authorizeOnBoard(outsider, boardId, 'board:read'),
    authorizeOnBoard(homeless, boardId, 'board:read'),
    authorizeOnBoard(colleague, nowhere, 'board:read'),
    authorizeOnBoard(outsider, 'HB', 'card:move'),
    authorizeOnBoard(outsider, "'; drop table board; --", 'board:read'),
  ];
  const settled = await Promise.allSettled(answers);
  const said = settled.map((answer) => answer.status === 'rejected' && answer.reason.refusal);
  expect(new Set(said.map((refusal) => JSON.stringify(refusal))).size).toBe(1);
  expect(said[0]).toMatchObject({ refusal: 'not-found' });
});

test('an admin of the workspace is admin of each of its boards and of no other', async () => {
  const workspaceId = await someWorkspace();
  const boardId = await someBoard(workspaceId);
  const foreign = await someBoard(await someWorkspace('Other'));
  const admin = await someMember(workspaceId, 'admin');
  await expect(authorizeOnBoard(admin, boardId, 'board:configure')).resolves.toMatchObject({ workspaceId, boardId });
  await expect(authorizeOnBoard(admin, foreign, 'board:read')).rejects.toEqual(code('not-found'));
});

test('somebody taken out of the workspace has nothing left on its boards', async () => {
  const { actor, boardId, workspaceId } = await onBoard('admin');
  await leaveWorkspace(workspaceId, actor.personId);
  await expect(authorizeOnBoard(actor, boardId, 'board:read')).rejects.toEqual(code('not-found'));
  await expect(authorizeInWorkspace(actor, 'workspace:read')).rejects.toEqual(code('not-found'));
});

test('a key means the board of the current workspace, else the only one elsewhere', async () => {
  const [here, there] = [await someWorkspace(), await someWorkspace('Other')];
  const actor = await someMember(here, 'admin');
  await joinWorkspace(there, actor.personId, 'admin');
  const [hereHb, thereHb, thereQa] = [await someBoard(here), await someBoard(there), await someBoard(there, 'QA')];
  expect((await authorizeOnBoard(actor, 'hb', 'board:read')).boardId).toBe(hereHb);
  expect((await authorizeOnBoard({ ...actor, workspaceId: there }, 'hb', 'board:read')).boardId).toBe(thereHb);
  expect((await authorizeOnBoard(actor, 'qa', 'board:read')).boardId).toBe(thereQa);
  await expect(authorizeOnBoard({ ...actor, workspaceId: null }, 'hb', 'board:read')).rejects.toEqual(
    code('not-found'),
  );
});

test('a token with read scope reads and does nothing else, and only in its own workspace', async () => {
  const { actor, boardId } = await onBoard('admin');
  const secret = await createToken(actor, { name: 'CI', scope: 'read', days: null });
  const token = (await actorOf(new Headers({ authorization: `Bearer ${secret}` }))) as Actor;
  await expect(authorizeOnBoard(token, boardId, 'flow:read')).resolves.toMatchObject({ boardId });
  await expect(authorizeOnBoard(token, boardId, 'card:move')).rejects.toEqual(code('not-allowed'));
  const elsewhere = await someWorkspace('Other');
  await joinWorkspace(elsewhere, actor.personId, 'admin');
  const foreign = await someBoard(elsewhere, 'QA');
  await expect(authorizeOnBoard(token, foreign, 'board:read')).rejects.toEqual(code('not-found'));
  await expect(authorizeInWorkspace(token, 'workspace:read', elsewhere)).rejects.toEqual(code('not-found'));
});

test('only an admin manages the workspace', async () => {
  const workspaceId = await someWorkspace();
  const member = await someMember(workspaceId, 'member');
  await expect(authorizeInWorkspace(member, 'workspace:read')).resolves.toMatchObject({ workspaceId });
  await expect(authorizeInWorkspace(member, 'workspace:manage')).rejects.toEqual(code('not-allowed'));
});

test('an access for one ability cannot stand where another is asked for', () => {
  expectTypeOf<BoardAccess<'board:read'>>().not.toExtend<BoardAccess<'card:move'>>();
  expectTypeOf<BoardAccess<'card:move'>>().toExtend<BoardAccess>();
});
