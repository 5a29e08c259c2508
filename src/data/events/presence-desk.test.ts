import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BoardId, CardId, PersonId, WorkspaceId } from '#domain/schemas/ids.ts';
import type { SessionId } from '#domain/schemas/people.ts';
import type { Seat } from './presence-book.ts';
import { PresenceDesk } from './presence-desk.ts';
import { payloadsOf, readPayload } from './presence-notices.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const board = id(1) as BoardId;
const seat = (person: number, holding: CardId | null = null): Seat => ({
  workspaceId: id(0) as WorkspaceId,
  boardId: board,
  personId: id(100 + person) as PersonId,
  sessionId: id(200 + person) as SessionId,
  tab: id(300),
  holding,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Two processes on one line, as PostgreSQL carries it: each hears everything, its own words too. */
function twoProcesses() {
  const sent: string[] = [];
  const shown: string[] = [];
  const desks: PresenceDesk[] = [];
  const send = (said: Parameters<typeof payloadsOf>[0]) => {
    for (const payload of payloadsOf(said)) {
      sent.push(payload);
      for (const desk of desks) desk.hear(payload);
    }
  };
  const [first, second] = ['first', 'second'].map((name) => new PresenceDesk(() => shown.push(name), send));
  if (!first || !second) throw new Error('no two desks');
  desks.push(first, second);
  return { first, second, sent, shown };
}

it('who sits in one process is seen in the other, with the card in their hand', () => {
  const { first, second, sent, shown } = twoProcesses();
  first.sit(seat(1, id(9) as CardId), 0);
  second.sit(seat(2), 0);
  vi.advanceTimersByTime(200);
  const both = [
    { personId: id(101), holding: id(9) },
    { personId: id(102), holding: null },
  ];
  expect(first.of(board)).toEqual({ people: both, count: 2 });
  expect(second.of(board)).toEqual({ people: both, count: 2 });
  expect(shown).toContain('first');
  expect(shown).toContain('second');
  expect(sent).toHaveLength(2);
});

it('a burst of changes is told once', () => {
  const { first, sent } = twoProcesses();
  for (let n = 0; n < 40; n += 1) first.sit(seat(n), 0);
  first.sit(seat(1, id(9) as CardId), 0);
  vi.advanceTimersByTime(200);
  expect(sent).toHaveLength(1);
});

it('a process that comes later asks, and hears at once who is there', () => {
  const { first, second } = twoProcesses();
  first.sit(seat(1), 0);
  second.ask();
  expect(second.of(board).count).toBe(1);
});

it('an unreadable notice changes nothing', () => {
  const { first, shown } = twoProcesses();
  for (const payload of ['', 'x', '{}', '{"from":"me","asks":false,"boards":[]}', '[1]']) first.hear(payload);
  expect(shown).toEqual([]);
});

it('notices fit into what PostgreSQL takes, however many boards and people there are', () => {
  const crowd = Array.from({ length: 300 }, (_, n) => ({ personId: id(n) as PersonId, holding: id(n) as CardId }));
  const boards = Array.from({ length: 40 }, (_, n) => ({
    boardId: id(n),
    people: n === 3 ? crowd : crowd.slice(0, 5),
  }));
  const payloads = payloadsOf({ from: id(7), asks: false, boards });
  expect(Math.max(...payloads.map((payload) => Buffer.byteLength(payload)))).toBeLessThan(8_000);
  expect(payloads.flatMap((payload) => readPayload(payload)?.boards ?? [])).toHaveLength(40);
});
