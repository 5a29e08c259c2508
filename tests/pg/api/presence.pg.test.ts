import { randomUUID } from 'node:crypto';
import { afterAll, expect, test, vi } from 'vitest';
import { removeMember } from '#data/boards/set-member.ts';
import { pool, rows } from '#data/database.ts';
import { hub } from '#data/events/hub.ts';
import { payloadsOf, presenceChannel } from '#data/events/presence-notices.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { createToken } from '#data/people/tokens.ts';
import type { BoardId, CardId } from '#domain/schemas/ids.ts';
import { type BoardPresence, boardPresence } from '#domain/schemas/presence.ts';
import { sayPresence } from '../../../src/app/api/v1/_door/operations/boards.ts';
import { command, type LiveBoard, someLiveBoard } from '../../support/some-live-board.ts';
import { joined } from './support/actors.ts';
import { ask, refusalOf } from './support/answer.ts';
import { openStream } from './support/open-stream.ts';

afterAll(async () => {
  hub.close();
  await pool.end();
});

const say = (board: LiveBoard, person: PersonActor, body: Record<string, unknown> = {}): Promise<BoardPresence> =>
  ask(sayPresence, {
    as: { sessionId: person.sessionId },
    params: { board: board.id },
    body: { tab: person.sessionId, holding: null, ...body },
  }) as Promise<BoardPresence>;

async function watching(board: LiveBoard) {
  const stream = await openStream({ as: { sessionId: board.admin.sessionId }, params: { board: board.id } });
  expect((await stream.next())?.event).toBe('hello');
  const nextPresence = async () => {
    const message = await stream.next();
    expect([message?.event, message?.id]).toEqual(['presence', undefined]);
    return boardPresence.parse(message?.data);
  };
  return { nextPresence, cancel: stream.cancel };
}

test('a viewer who looks is seen, so is the card in a hand, and leaving shows at once', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('Held');
  const [viewer, member] = [await joined(board, 'viewer'), await joined(board, 'member')];
  const stream = await watching(board);
  expect(await say(board, viewer)).toEqual({ people: [{ personId: viewer.personId, holding: null }], count: 1 });
  expect((await stream.nextPresence()).count).toBe(1);
  await say(board, member, { holding: card.id });
  const held = await stream.nextPresence();
  expect(held.people[0]).toEqual({ personId: member.personId, holding: card.id });
  await say(board, member, { looks: false });
  expect((await stream.nextPresence()).people).toEqual([{ personId: viewer.personId, holding: null }]);
  await stream.cancel();
});

test('a stream that opens is told who is there already', async () => {
  const board = await someLiveBoard();
  const viewer = await joined(board, 'viewer');
  await say(board, viewer);
  const stream = await watching(board);
  expect((await stream.nextPresence()).people.map(({ personId }) => personId)).toEqual([viewer.personId]);
  await stream.cancel();
});

test('with the right to the board ends being seen there, within two seconds', async () => {
  const board = await someLiveBoard();
  const member = await joined(board, 'member');
  await say(board, member);
  await say(board, board.admin);
  await removeMember(await board.access('member:manage'), command('remove'), member.personId);
  await vi.waitFor(() => expect(hub.presence.of(board.id).count).toBe(1), { timeout: 2_000 });
});

test('what another process says of a board is shown here, and its people are counted once', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('Held elsewhere');
  const member = await joined(board, 'member');
  await say(board, member);
  const stream = await watching(board);
  await stream.nextPresence();
  const people = [{ personId: member.personId, holding: card.id as CardId }];
  const boards = [{ boardId: board.id as BoardId, people }];
  const [payload] = payloadsOf({ from: randomUUID(), asks: false, boards });
  await vi.waitFor(async () => {
    await rows(pool, 'select pg_notify($1, $2)', [presenceChannel, payload]);
    expect(hub.presence.of(board.id)).toEqual({ people, count: 1 });
  });
  expect(await stream.nextPresence()).toEqual({ people, count: 1 });
  await stream.cancel();
});

test('a card of elsewhere cannot be held, and a token is nobody who looks', async () => {
  const [board, other] = [await someLiveBoard(), await someLiveBoard()];
  const { card } = await other.add('Theirs');
  const asking = { as: { sessionId: board.admin.sessionId }, params: { board: board.id } };
  const body = { tab: randomUUID(), holding: card.id };
  expect(await refusalOf(sayPresence, { ...asking, body })).toMatchObject({ status: 404 });
  const token = await createToken(board.admin, { name: 'A robot', scope: 'write', days: null });
  const answer = await ask(sayPresence, { ...asking, as: { token }, body: { ...body, holding: null } });
  expect(answer).toEqual({ people: [], count: 0 });
});

test('presence leaves nothing in the ledger', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('Held');
  const before = (await board.view()).seq;
  await say(board, board.admin, { holding: card.id });
  expect((await board.view()).seq).toBe(before);
});
