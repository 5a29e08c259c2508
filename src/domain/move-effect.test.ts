import { expect, test } from 'vitest';
import { limit, smallBoard, standing, tallied } from '../../tests/support/small-board.ts';
import { moveEffects, statesAfterMoves } from './move-effect.ts';
import type { CardState } from './schemas/card.ts';
import type { WipLimit } from './schemas/configuration.ts';
import { talliesNeeded } from './tally.ts';

function effects(limits: WipLimit[], card: CardState, count: number, mayOverride = false) {
  const board = smallBoard(limits);
  const tallies = tallied(talliesNeeded(board, [card, ...statesAfterMoves(board, card)]), count);
  const found = moveEffects({ board, tallies, mayOverride, reason: null }, card);
  return Object.fromEntries(found.map(({ columnId, gauge, answer }) => [columnId, { gauge, answer }]));
}

test('a column shows how full its limit is and would be, and one without a limit nothing', () => {
  const found = effects([limit('test', 4)], standing('ready'), 2);
  expect(found.test).toEqual({ gauge: { value: 2, after: 3, maximum: 4 }, answer: 'open' });
  expect(found.ready).toEqual({ gauge: null, answer: 'open' });
  expect(Object.keys(found)).toEqual(['ready', 'dev-doing', 'dev-done', 'test', 'done']);
});

test('the halves of a split column show its one limit, and passing between them leaves it as it is', () => {
  const found = effects([limit('dev', 2)], standing('dev-doing'), 2);
  expect(found['dev-done']).toEqual({ gauge: { value: 2, after: 2, maximum: 2 }, answer: 'open' });
});

test('a limit that stops is closed, but asks whoever may override it', () => {
  expect(effects([limit('test', 2)], standing('ready'), 2).test).toMatchObject({
    gauge: { after: 3 },
    answer: 'closed',
  });
  expect(effects([limit('test', 2)], standing('ready'), 2, true).test).toMatchObject({ answer: 'asks' });
});

test('a limit that asks says so before the move', () => {
  const asking = limit('test', 2, { mode: 'ask' });
  expect(effects([asking], standing('ready'), 2).test).toMatchObject({ answer: 'asks' });
});

test('the limit of the board speaks for its columns too', () => {
  expect(effects([limit(null, 2)], standing('ready'), 2).test).toEqual({ gauge: null, answer: 'closed' });
});
