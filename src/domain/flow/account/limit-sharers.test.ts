import { expect, it } from 'vitest';
import { at, boardOf, column } from '../../../../tests/flow-data/small-history.ts';
import { limitSharers } from './limit-sharers.ts';

const half = (id: string, own: 'in-progress' | 'done', wipLimit: number | null, changedAt?: number) =>
  column(id, 'active', {
    parentId: 'build',
    half: own,
    wipLimit,
    limitHistory: changedAt === undefined ? [] : [{ from: changedAt, maximum: 9 }],
  });
const boardWith = (...halves: ReturnType<typeof half>[]) =>
  boardOf({ columns: [column('ready', 'queue', { wipLimit: 3 }), ...halves, column('done', 'done', { wipLimit: 3 })] });

it('the halves of a column share a limit that was the same for both throughout, other columns do not', () => {
  const board = boardWith(half('doing', 'in-progress', 3), half('built', 'done', 3));
  expect(limitSharers(board, at('5'))).toEqual([[0], [1, 2], [1, 2], [3]]);
  const apart = boardWith(half('doing', 'in-progress', 3), half('built', 'done', 4));
  expect(limitSharers(apart, at('5'))).toEqual([[0], [1], [2], [3]]);
});

it('a change of one of them parts them from its instant on', () => {
  const board = boardWith(half('doing', 'in-progress', 3), half('built', 'done', 3, at('5')));
  expect(limitSharers(board, at('5') - 1)[1]).toEqual([1, 2]);
  expect(limitSharers(board, at('5'))[1]).toEqual([1]);
});
