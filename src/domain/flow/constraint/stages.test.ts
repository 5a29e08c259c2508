import { describe, expect, it } from 'vitest';
import { at, boardOf, column } from '../../../../tests/flow-data/small-history.ts';
import { ranksOf } from '../ranks.ts';
import { stagesOf } from './stages.ts';

const board = boardOf({
  columns: [
    column('backlog', 'queue'),
    column('ready', 'queue'),
    column('next', 'queue'),
    column('dev', 'active'),
    column('old', 'active', { retired: true }),
    column('test', 'active', { kindHistory: [{ from: at('5'), kind: 'queue' }] }),
    column('review', 'active'),
    column('done', 'done'),
  ],
});

it('a stage is an active column of the WIP zone with the queues directly before it and the place after it', () => {
  expect(stagesOf(board, ranksOf(board), at('1'))).toEqual([
    { column: 3, buffer: [1, 2], next: 5 },
    { column: 5, buffer: [], next: 6 },
    { column: 6, buffer: [], next: 7 },
  ]);
});

it('a column that became a queue is the buffer of the next stage', () => {
  expect(stagesOf(board, ranksOf(board), at('6'))).toEqual([
    { column: 3, buffer: [1, 2], next: 5 },
    { column: 6, buffer: [5], next: 7 },
  ]);
});

it('a column that was retired later was a stage until then', () => {
  const columns = board.columns.map((own) => (own.id === 'old' ? { ...own, retiredAt: at('5') } : own));
  const known = boardOf({ columns });
  expect(stagesOf(known, ranksOf(known), at('4')).map(({ column }) => column)).toEqual([3, 4, 5, 6]);
  expect(stagesOf(known, ranksOf(known), at('5')).map(({ column }) => column)).toEqual([3, 6]);
});

describe('a column that was split', () => {
  const split = { wipLimit: 3, parentId: 'dev' };
  const columns = (retiredAt: number | null) => [
    column('ready', 'queue'),
    { ...column('dev', 'active', { wipLimit: 3 }), retiredAt },
    column('dev-doing', 'active', { ...split, half: 'in-progress' }),
    column('dev-done', 'queue', { ...split, half: 'done' }),
    column('done', 'done'),
  ];

  it('is no stage of its own: its half in progress is', () => {
    const now = boardOf({ columns: columns(null) });
    expect(stagesOf(now, ranksOf(now), at('9'))).toEqual([{ column: 2, buffer: [0], next: 3 }]);
  });

  it('is the stage again once it is whole', () => {
    const whole = columns(null).map((own) => (own.parentId === 'dev' ? { ...own, retired: true } : own));
    const now = boardOf({ columns: whole });
    expect(stagesOf(now, ranksOf(now), at('9'))).toEqual([{ column: 1, buffer: [0], next: 4 }]);
  });

  it('was the stage before it was split', () => {
    const then = boardOf({ columns: columns(at('5')) });
    expect(stagesOf(then, ranksOf(then), at('4'))).toEqual([{ column: 1, buffer: [0], next: 4 }]);
    expect(stagesOf(then, ranksOf(then), at('5'))).toEqual([{ column: 2, buffer: [0], next: 3 }]);
  });
});
