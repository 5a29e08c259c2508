import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pool } from '#data/database.ts';
import { hub } from '#data/events/hub.ts';
import { type LiveBoard, someLiveBoard } from '../../support/some-live-board.ts';
import { openStream } from './support/open-stream.ts';

const notices = vi.hoisted(() => ({ areSent: true }));

/** As in a process that did not write: it has no news of its own and must hear of everything from the database. */
vi.mock('#data/events/notifier.ts', async (original) => {
  const notifier = await original<typeof import('#data/events/notifier.ts')>();
  const markDirty = (boardId: string) => (notices.areSent ? notifier.markDirty(boardId) : undefined);
  return { ...notifier, markDirty, onLocalNews: () => () => {} };
});

let board: LiveBoard;
let stream: Awaited<ReturnType<typeof openStream>>;

/** The login of the database, which sees and ends connections that the role of the application cannot. */
const owner = new Client({ connectionString: process.env.DATABASE_URL });

async function listeningPid(): Promise<number | undefined> {
  const text = "select pid from pg_stat_activity where application_name = 'leat-listen' and query like 'listen%'";
  return (await owner.query<{ pid: number }>(text)).rows[0]?.pid;
}

beforeAll(async () => {
  await owner.connect();
  board = await someLiveBoard();
  stream = await openStream({ as: { sessionId: board.admin.sessionId }, params: { board: board.id } });
  await stream.next();
  await vi.waitFor(async () => expect(await listeningPid()).toBeDefined());
});
afterAll(async () => {
  await stream.cancel();
  hub.close();
  await owner.end();
  await pool.end();
});

async function msUntilSeen(title: string): Promise<number> {
  const began = performance.now();
  await board.add(title);
  expect((await stream.nextDelta()).cards.map((card) => card.title)).toEqual([title]);
  return performance.now() - began;
}

test('what another process writes is seen at once, by its notice', async () => {
  // By looks alone, the second would be seen two seconds after the first.
  await msUntilSeen('First');
  expect(await msUntilSeen('Second')).toBeLessThan(1_000);
});

test('a notice that is lost with its connection is made good by a look at the board, and listening begins anew', async () => {
  const before = await listeningPid();
  await owner.query('select pg_terminate_backend($1)', [before]);
  expect(await msUntilSeen('While nobody listens')).toBeLessThan(2_500);
  await vi.waitFor(async () => {
    const after = await listeningPid();
    expect(after).toBeDefined();
    expect(after).not.toBe(before);
  });
  expect(await msUntilSeen('Heard again')).toBeLessThan(1_000);
});

test('a notice that is never sent, as by a process that dies, is made good within two seconds and a read', async () => {
  notices.areSent = false;
  expect(await msUntilSeen('Unsaid')).toBeLessThan(2_500);
  notices.areSent = true;
});
