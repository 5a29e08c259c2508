import { expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../tests/flow-data/small-history.ts';
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
