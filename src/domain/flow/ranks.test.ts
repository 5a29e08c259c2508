import { expect, it } from 'vitest';
import { boardOf, column } from '../../../tests/flow-data/small-history.ts';
import { ranksOf } from './ranks.ts';

it('discard columns have no rank, wherever they stand', () => {
  const columns = [
    column('a', 'queue'),
    column('x', 'done', { discard: true }),
    column('b', 'active'),
    column('c', 'done'),
  ];
  const ranks = ranksOf(boardOf({ columns, commitmentColumnId: 'b', doneColumnId: 'c' }));
  expect(ranks.rankOfColumn).toEqual([0, -1, 1, 2]);
  expect(ranks.columnOfRank).toEqual([0, 2, 3]);
  expect([ranks.commitment, ranks.done]).toEqual([1, 2]);
});

it('a retired column keeps its rank', () => {
  const columns = [column('a', 'queue'), column('old', 'active', { retired: true }), column('c', 'done')];
  expect(ranksOf(boardOf({ columns, commitmentColumnId: 'a', doneColumnId: 'c' })).rankOfColumn).toEqual([0, 1, 2]);
});

it.each([
  ['the done column stands before the commitment column', 'done', 'ready'],
  ['both are one column', 'dev', 'dev'],
  ['a boundary is a discard column', 'ready', 'wontdo'],
  ['a boundary is unknown', 'nowhere', 'done'],
])('a board on which %s is refused', (_, commitmentColumnId, doneColumnId) => {
  expect(() => ranksOf(boardOf({ commitmentColumnId, doneColumnId }))).toThrow(RangeError);
});
