import { expect, test } from 'vitest';
import type { ColumnId } from '../schemas/ids.ts';
import { boardWith, mo, nowMs, someCard } from './home.fixture.ts';
import { inMyHands, waitingForOthers } from './my-cards.ts';
import { readyToPull } from './ready-to-pull.ts';
import { sinceSentence } from './since-yesterday.ts';
import { waterHint } from './water-hint.ts';

const mine = { assigneeId: mo, assignee: 'Mo Orr' };
const blocked = { category: 'customer', reason: 'waiting for Kestrel', since: '2026-11-19T09:00:00Z' } as const;
const numbers = (cards: readonly { card: { number: number } }[]) => cards.map(({ card }) => card.number);

test('my hands hold what is mine and not blocked, over the 85th percentile first, then the oldest', () => {
  const paces = { test: { n: 30, days: [2, 3, 4, 9] as [number, number, number, number] } };
  const cards = [
    someCard(1, 'build-in-progress', { ...mine, daysOld: 9 }),
    someCard(2, 'test', { ...mine, daysOld: 5 }),
    someCard(3, 'test', { ...mine, daysOld: 7, block: blocked }),
    someCard(4, 'test', { daysOld: 8 }),
  ];
  expect(numbers(inMyHands(boardWith(paces), cards, mo, nowMs))).toEqual([2, 1]);
});

test('others have what was mine and went on, and what is mine and blocked; it says what it waits for', () => {
  const cards = [
    someCard(1, 'test', { wasMine: true, assigneeId: 'sara' as typeof mo, assignee: 'Sara Vik', daysOld: 2 }),
    someCard(2, 'build-done', { wasMine: true, daysOld: 1 }),
    someCard(3, 'test', { ...mine, wasMine: true, block: blocked }),
    someCard(4, 'test', { ...mine, wasMine: true }),
  ];
  const waiting = waitingForOthers(boardWith(), cards, mo, nowMs);
  expect(waiting.map(({ why }) => why)).toEqual(['with Sara Vik', 'nobody has it', 'blocked 2 d: waiting for Kestrel']);
});

const asked = { nowMs, mostCards: 2, mine: new Set<ColumnId>() };

test('what is ready is told by stage in pull order: expedite first, then by place, without blocked ones', () => {
  const cards = [
    someCard(3, 'ready'),
    someCard(1, 'ready', { block: blocked }),
    someCard(2, 'ready'),
    someCard(4, 'ready', { classOfService: 'expedite' }),
    someCard(5, 'build-done'),
  ];
  const [build, test] = readyToPull(boardWith(), cards, asked);
  expect([build?.stage.name, build?.waiting, numbers(build?.cards ?? [])]).toEqual(['Build', 3, [4, 2]]);
  expect([test?.from, test?.to.id, numbers(test?.cards ?? [])]).toEqual(['Build · done', 'test', [5]]);
});

test('who has pulled into stages of a board is told of these alone', () => {
  const cards = [someCard(1, 'ready'), someCard(2, 'build-done')];
  const own = { ...asked, mine: new Set(['test' as ColumnId]) };
  expect(readyToPull(boardWith(), cards, own).map(({ stage }) => stage.name)).toEqual(['Test']);
  const elsewhere = { ...asked, mine: new Set(['of another board' as ColumnId]) };
  expect(readyToPull(boardWith(), cards, elsewhere)).toHaveLength(2);
});

test('the hint names the stage furthest over its limit, its oldest card and who is there', () => {
  const cards = [
    someCard(1, 'test', { assignee: 'Sara Vik', daysOld: 3 }),
    someCard(2, 'test', { assignee: 'Gil Duarte', daysOld: 8 }),
    someCard(3, 'test', { assignee: 'Sara Vik' }),
    ...[4, 5, 6].map((number) => someCard(number, 'build-in-progress')),
  ];
  expect(waterHint([{ board: boardWith(), cards }])).toMatchObject({
    fullness: 'Test is over its limit by 1.',
    oldestKey: 'HB-2',
    hands: 'Sara and Gil are on it.',
  });
  expect(waterHint([{ board: boardWith(), cards: cards.slice(3) }])).toMatchObject({ fullness: 'Build is full.' });
  expect(waterHint([{ board: boardWith(), cards: cards.slice(0, 1) }])).toBeNull();
});

test('what happened since yesterday is one sentence', () => {
  const none = { created: 0, moved: 0, movedByMe: 0, finished: 0, blocked: 0, unblocked: 0 };
  expect(sinceSentence(none)).toBe('Nothing has moved.');
  expect(sinceSentence({ ...none, moved: 1, movedByMe: 1 })).toBe('1 card moved, by you.');
  expect(sinceSentence({ ...none, moved: 6, movedByMe: 2, finished: 1, created: 3, blocked: 1 })).toBe(
    '6 cards moved, 2 of them by you; 1 finished, 3 new, 1 blocked.',
  );
});
