import { expect, it } from 'vitest';
import { finishedCardOf } from '../../../tests/flow-data/read-cards.ts';
import { boardOf, cardOf } from '../../../tests/flow-data/small-history.ts';
import { calendarOf } from './calendar.ts';
import { paceZones } from './pace-zones.ts';
import { ranksOf } from './ranks.ts';

function agesOf(...moves: string[]) {
  return paceZones([finishedCardOf(cardOf('A', ...moves))], ranksOf(boardOf()), calendarOf('UTC'));
}

it('is the age at which a card left each column for the last time', () => {
  expect(agesOf('backlog 1', 'ready 2', 'dev 3', 'test 5', 'dev 6', 'done 9')).toEqual([[1], [2], [8], [5]]);
});

it('leaves out what lay before the start', () => {
  expect(agesOf('dev 1', 'backlog 3', 'test 5', 'done 6')).toEqual([[1], [], [], [2]]);
});

it('is its age when it was set aside, not when it came back into another column', () => {
  expect(agesOf('dev 1', '@away 3', 'test 6', 'done 8')).toEqual([[], [], [3], [8]]);
});
