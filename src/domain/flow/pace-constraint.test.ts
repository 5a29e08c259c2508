import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadSet } from '../../../tests/flow-data/load-set.ts';
import { flowReading } from './flow-reading.ts';
import { WHOLE_FLOW } from './flow-scope.ts';
import { paceConstraint } from './pace-constraint.ts';

const DATA = join(import.meta.dirname, '../../../tests/data');

function paceOf(set: string) {
  const { history, asOf } = loadSet(join(DATA, set));
  return paceConstraint(flowReading(history, asOf, { ...WHOLE_FLOW, days: 90 }));
}

it('marks the column that limits the output, with the finding and its first proof', () => {
  expect(paceOf('demo-synthetic')).toEqual({
    columnId: 'test',
    label: 'strong',
    certainty: expect.closeTo(0.99, 1),
    sentence: 'Test is the bottleneck. Test never ran out of work; Development had nothing to do 64 %.',
  });
});

it('names the column as the board knows it, not as the source of an import did', () => {
  const { history, asOf } = loadSet(join(DATA, 'demo-synthetic'));
  const columns = history.board.columns.map((own) => ({ ...own, columnId: `board's ${own.id}` }));
  const board = { ...history.board, columns };
  const reading = flowReading({ ...history, board }, asOf, { ...WHOLE_FLOW, days: 90 });
  expect(paceConstraint(reading)?.columnId).toBe("board's test");
});

it('a probable one is told apart from a certain one', () => {
  expect(paceOf('constraint-boards/011')).toMatchObject({ columnId: 's2', label: 'likely' });
});

it('marks none where no stage is named with certainty', () => {
  expect(paceOf('constraint-boards/008')).toBeNull();
});
