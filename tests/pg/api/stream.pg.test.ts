import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { pool } from '#data/database.ts';
import { hub } from '#data/events/hub.ts';
import { streamEvents } from '../../../src/app/api/v1/_door/operations/boards.ts';
import { moveCard, moveCards } from '../../../src/app/api/v1/_door/operations/moves.ts';
import { type LiveBoard, someLiveBoard } from '../../support/some-live-board.ts';
import { ask, refusalOf } from './support/answer.ts';
import { openStream } from './support/open-stream.ts';

afterEach(() => vi.useRealTimers());
afterAll(async () => {
  hub.close();
  await pool.end();
});

async function aBoard(cards = 1) {
  const board = await someLiveBoard();
  const ids: string[] = [];
  for (let n = 0; n < cards; n += 1) ids.push((await board.add(`Card ${n}`)).card.id);
  const asking = { as: { sessionId: board.admin.sessionId }, params: { board: board.id } };
  const move = (to: number, cardId = ids[0]) =>
    ask(moveCard, { ...asking, body: { cardId, toColumnId: board.columns[to] } });
  const moveAll = (to: number) => ask(moveCards, { ...asking, body: { cardIds: ids, toColumnId: board.columns[to] } });
  return { board, ids, asking, move, moveAll };
}

const seqOf = async (board: LiveBoard) => (await board.view()).seq;

test('a stream says hello with the seq of the board, and then every change as it happens', async () => {
  const { board, ids, asking, move } = await aBoard();
  const stream = await openStream(asking);
  const seq = await seqOf(board);
  expect(await stream.next()).toEqual({ event: 'hello', id: undefined, data: { seq } });
  const { seq: moved } = await move(1);
  const [delta] = await stream.until(moved, seq);
  expect(delta?.cards.map(({ id, columnId }) => [id, columnId])).toEqual([[ids[0], board.columns[1]]]);
  expect(delta?.events.map(({ kind }) => kind)).toEqual(['card-moved']);
  await stream.cancel();
});

test('nothing between buffers or changes a stream', async () => {
  const { asking } = await aBoard();
  const { headers, cancel } = await openStream(asking);
  expect(headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(headers.get('cache-control')).toBe('no-cache, no-transform');
  expect(headers.get('x-accel-buffering')).toBe('no');
  await cancel();
});

test('each stream gets every seq once and in order, wherever it began and however much happens at once', async () => {
  const { board, ids, asking, move } = await aBoard(6);
  const seq = await seqOf(board);
  const begins = [0, 5, seq - 1, seq];
  const streams = await Promise.all(begins.map((after) => openStream({ ...asking, query: { after: `${after}` } })));
  const moves = Array.from({ length: 60 }, (_, n) => move(1 + (Math.floor(n / 6) % 2), ids[n % 6]));
  const last = Math.max(...(await Promise.all(moves)).map((answer) => answer.seq));
  for (const [index, stream] of streams.entries()) {
    const from = begins[index] ?? 0;
    expect((await stream.next())?.event).toBe('hello');
    const events = (await stream.until(last, from)).flatMap((delta) => delta.events.map((event) => event.seq));
    expect(events).toEqual(Array.from({ length: last - from }, (_, n) => from + n + 1));
    await stream.cancel();
  }
});

test('a stream that is far behind catches up by pages, without a gap', async () => {
  const { board, asking, moveAll } = await aBoard(60);
  for (let n = 0; n < 10; n += 1) await moveAll(1 + (n % 2));
  const last = await seqOf(board);
  const stream = await openStream({ ...asking, query: { after: '0' } });
  await stream.next();
  const deltas = await stream.until(last, 0);
  expect(deltas.length).toBeGreaterThan(1);
  await stream.cancel();
});

test('what a browser saw last counts more than what the address says', async () => {
  const { board, asking, move } = await aBoard();
  const seq = await seqOf(board);
  await move(1);
  const { seq: last } = await move(2);
  const headers = { 'last-event-id': `${seq + 1}` };
  const stream = await openStream({ ...asking, query: { after: '0' }, headers });
  await stream.next();
  expect((await stream.until(last, seq + 1)).flatMap(({ events }) => events)).toHaveLength(1);
  const nonsense = { ...asking, headers: { 'last-event-id': 'yesterday' } };
  expect(await refusalOf(streamEvents, nonsense)).toMatchObject({ code: 'invalid-input' });
  await stream.cancel();
});

test('a client that is ahead of the board is told its seq and goes on from there', async () => {
  const { board, asking, move } = await aBoard();
  const seq = await seqOf(board);
  const stream = await openStream({ ...asking, query: { after: '999999' } });
  expect((await stream.next())?.data).toEqual({ seq });
  const { seq: last } = await move(1);
  await stream.until(last, seq);
  await stream.cancel();
});

test('a client that leaves is forgotten at once, by either end of its connection', async () => {
  const { asking } = await aBoard();
  const before = hub.openStreams;
  const controller = new AbortController();
  const first = await openStream(asking);
  await openStream({ ...asking, signal: controller.signal });
  expect(hub.openStreams).toBe(before + 2);
  await first.cancel();
  await vi.waitFor(() => expect(hub.openStreams).toBe(before + 1));
  controller.abort();
  await vi.waitFor(() => expect(hub.openStreams).toBe(before));
});

test('a client that does not read is closed before much waits for it', async () => {
  const { asking, moveAll } = await aBoard(200);
  const before = hub.openStreams;
  const stream = await openStream(asking);
  for (let n = 0; n < 20 && hub.openStreams > before; n += 1) await moveAll(1 + (n % 2));
  await vi.waitFor(() => expect(hub.openStreams).toBe(before));
  const drain = async () => {
    while (await stream.next());
  };
  await expect(drain()).rejects.toThrow('does not keep up');
});

test('a quiet stream shows every fifteen seconds that it lives', async () => {
  const { asking } = await aBoard();
  vi.useFakeTimers({ toFake: ['setInterval'] });
  const stream = await openStream(asking);
  await stream.next();
  vi.advanceTimersByTime(15_000);
  expect(await stream.next()).toMatchObject({ event: 'comment' });
  await stream.cancel();
});

test('when the process ends, every stream ends', async () => {
  const { asking } = await aBoard();
  const stream = await openStream(asking);
  await stream.next();
  hub.close();
  expect(await stream.next()).toBeUndefined();
  expect(hub.openStreams).toBe(0);
});
