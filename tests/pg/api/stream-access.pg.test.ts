import { afterAll, expect, test } from 'vitest';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { setMember } from '#data/boards/set-member.ts';
import { pool, rows } from '#data/database.ts';
import { hub } from '#data/events/hub.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { endSession } from '#data/people/sessions.ts';
import { createToken, revokeToken, tokensOf } from '#data/people/tokens.ts';
import { setWorkspaceRole } from '#data/people/workspace-members.ts';
import type { WorkspaceId } from '#domain/schemas/ids.ts';
import { removeMember } from '../../../src/app/api/v1/_door/operations/configuration.ts';
import { someMember } from '../../support/people.ts';
import { command, type LiveBoard, someLiveBoard } from '../../support/some-live-board.ts';
import { joined } from './support/actors.ts';
import { ask } from './support/answer.ts';
import type { Credentials } from './support/ask.ts';
import { openStream, type StreamMessage } from './support/open-stream.ts';

afterAll(async () => {
  hub.close();
  await pool.end();
});

async function watched(board: LiveBoard, as: Credentials) {
  const stream = await openStream({ as, params: { board: board.id } });
  expect((await stream.next())?.event).toBe('hello');
  return stream;
}

/** Reads to the end, which has to come within two seconds; gives back what was the last message. */
async function lastMessage(stream: Awaited<ReturnType<typeof openStream>>): Promise<StreamMessage | undefined> {
  const began = performance.now();
  let last: StreamMessage | undefined;
  for (let message = await stream.next(); message; message = await stream.next()) last = message;
  expect(performance.now() - began).toBeLessThan(2_000);
  return last;
}

const ended = { event: 'ended', id: undefined, data: { reason: 'access' } };

test("a removed member's stream ends within two seconds and says why", async () => {
  const board = await someLiveBoard();
  const person = await joined(board, 'member');
  const stream = await watched(board, { sessionId: person.sessionId });
  const params = { board: board.id, person: person.personId };
  await ask(removeMember, { as: { sessionId: board.admin.sessionId }, params });
  expect(await lastMessage(stream)).toEqual(ended);
});

const endings: [string, (person: PersonActor) => Promise<unknown>][] = [
  ['a session that is ended', ({ sessionId }) => endSession(sessionId)],
  [
    'a session that runs out',
    ({ sessionId }) => rows(pool, 'update session set expires_at = clock_timestamp() where id = $1', [sessionId]),
  ],
];

test.each(endings)('%s takes the open stream along within two seconds', async (_, end) => {
  const board = await someLiveBoard();
  const person = await joined(board, 'viewer');
  const stream = await watched(board, { sessionId: person.sessionId });
  await end(person);
  expect(await lastMessage(stream)).toEqual(ended);
});

test('an admin of the workspace who is made a member of it, with no role on the board, watches no more', async () => {
  const board = await someLiveBoard();
  const workspaceId = board.admin.workspaceId as WorkspaceId;
  const person = await someMember(workspaceId, 'admin');
  const stream = await watched(board, { sessionId: person.sessionId });
  const manager = await authorizeInWorkspace(board.admin, 'workspace:manage');
  await setWorkspaceRole(manager, { personId: person.personId, role: 'member' });
  expect(await lastMessage(stream)).toEqual(ended);
});

test('a token that is revoked takes its open stream along, and another token of the person goes on', async () => {
  const board = await someLiveBoard();
  const person = await joined(board, 'viewer');
  const token = await createToken(person, { name: 'One', scope: 'read', days: null });
  const [first] = await tokensOf(person);
  const other = await createToken(person, { name: 'Other', scope: 'read', days: null });
  const [ending, going] = [await watched(board, { token }), await watched(board, { token: other })];
  if (first) await revokeToken(person, first.id);
  expect(await lastMessage(ending)).toEqual(ended);
  await board.add('News');
  expect((await going.nextDelta()).cards.map(({ title }) => title)).toEqual(['News']);
  await going.cancel();
});

test('a member who becomes a viewer goes on watching', async () => {
  const board = await someLiveBoard();
  const person = await joined(board, 'member');
  const stream = await watched(board, { sessionId: person.sessionId });
  await setMember(await board.access('member:manage'), command('set'), person.personId, 'viewer');
  const { members } = await stream.nextDelta();
  expect(members?.find(({ personId }) => personId === person.personId)?.role).toBe('viewer');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await board.add('News');
  expect((await stream.nextDelta()).cards).toHaveLength(1);
  await stream.cancel();
});
