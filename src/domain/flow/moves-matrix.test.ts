import { expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { at, cardOf, historyOf } from '../../../tests/flow-data/small-history.ts';
import { flowReading } from './flow-reading.ts';
import { WHOLE_FLOW } from './flow-scope.ts';
import { movesMatrix } from './moves-matrix.ts';

it('counts moves by origin and destination, overlays as places, the first placement as none', () => {
  const cards = [cardOf('A', 'ready 1', 'dev 2', '@away 3', 'dev 4'), cardOf('B', 'ready 1', 'dev 2')];
  expect(movesMatrix(readingOf(cards))).toEqual([
    { from: '@away', to: 'dev', count: 1 },
    { from: 'dev', to: '@away', count: 1 },
    { from: 'ready', to: 'dev', count: 2 },
  ]);
});

it('leaves out an undone move and its undo', () => {
  const cards = [cardOf('A', 'ready 1', 'test 2', '@undo 3', 'dev 4')];
  expect(movesMatrix(readingOf(cards))).toEqual([{ from: 'ready', to: 'dev', count: 1 }]);
});

it('of a range of days counts the moves from its first instant on', () => {
  const card = cardOf('A', 'ready 1', 'dev 26 23:59', 'test 27 00:00', 'done 28');
  expect(movesMatrix(flowReading(historyOf([card]), at('31'), { ...WHOLE_FLOW, days: 5 }))).toEqual([
    { from: 'dev', to: 'test', count: 1 },
    { from: 'test', to: 'done', count: 1 },
  ]);
});
