import { expect, it } from 'vitest';
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
