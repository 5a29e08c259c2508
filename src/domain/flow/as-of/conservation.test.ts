import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomHistory, randomInstant } from '../../../../tests/flow-data/random-history.ts';
import { withUndos } from '../../../../tests/flow-data/random-undos.ts';
import { calendarOf } from '../calendar.ts';
import { flowReading } from '../flow-reading.ts';
import type { FlowBoard, FlowHistory, Micros } from '../history.ts';
import { wipOverTime } from '../wip-over-time.ts';
import { boardAt, boardAtEndOf } from './board-at.ts';

const RANKED = ['backlog', 'ready', 'dev', 'review', 'test', 'done', 'released'] as const;

/** Today's order of the columns, and two places in it: commitment, and done after it. */
const orders = fc.record({
  order: fc.shuffledSubarray([...RANKED], { minLength: RANKED.length }),
  points: fc.uniqueArray(fc.nat({ max: RANKED.length - 1 }), { minLength: 2, maxLength: 2 }),
});

function reordered(board: FlowBoard, order: readonly string[], points: readonly number[]): FlowBoard {
  const placeOf = ({ id }: { id: string }) => order.indexOf(id);
  const [commitmentColumnId, doneColumnId] = points.toSorted((a, b) => a - b).map((place) => order[place] as string);
  if (commitmentColumnId === undefined || doneColumnId === undefined) throw new Error('two points are needed');
  return {
    ...board,
    columns: board.columns.toSorted((a, b) => placeOf(a) - placeOf(b)),
    commitmentColumnId,
    doneColumnId,
  };
}

const ledgers: fc.Arbitrary<{ history: FlowHistory; asOf: Micros }> = fc
  .tuple(withUndos(randomHistory), orders, randomInstant)
  .map(([{ board, cards }, { order, points }, asOf]) => ({
    history: { board: reordered(board, order, points), cards },
    asOf,
  }));

/** Cards of a folded board from one column up to before another, in today's order; discard columns are in no line. */
function countBetween(
  board: FlowBoard,
  folded: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
): number {
  const ranked = board.columns.filter(({ discard }) => !discard).map(({ id }) => id);
  return ranked
    .slice(ranked.indexOf(from), ranked.indexOf(to))
    .reduce((sum, id) => sum + (folded.get(id)?.length ?? 0), 0);
}

describe('conservation: on random ledgers with overlays, undos, void and discarded cards, ties and changes of the clocks', () => {
  it('the snapshot of each column at the end of each day is the count of the folded board', () => {
    fc.assert(
      fc.property(ledgers, ({ history, asOf }) => {
        const calendar = calendarOf(history.board.zone);
        const { days, byColumn } = wipOverTime(flowReading(history, asOf));
        days.forEach((day, index) => {
          const folded = boardAtEndOf(day, history, asOf, calendar);
          expect(byColumn.map((levels) => levels[index])).toEqual([...folded.values()].map(({ length }) => length));
        });
      }),
      { numRuns: 600 },
    );
  });

  it('the snapshot of the zone between commitment and done is too, wherever the two points lie', () => {
    fc.assert(
      fc.property(ledgers, ({ history, asOf }) => {
        const { board } = history;
        const calendar = calendarOf(board.zone);
        const { days, wip } = wipOverTime(flowReading(history, asOf));
        const counted = days.map((day) => {
          const folded = boardAtEndOf(day, history, asOf, calendar);
          return countBetween(board, folded, board.commitmentColumnId, board.doneColumnId);
        });
        expect(wip).toEqual(counted);
      }),
      { numRuns: 600 },
    );
  });

  it('the last day’s snapshot is the board as of the reading', () => {
    fc.assert(
      fc.property(ledgers, ({ history, asOf }) => {
        const { byColumn, days } = wipOverTime(flowReading(history, asOf));
        const now = [...boardAt(history, asOf).values()].map(({ length }) => length);
        expect(byColumn.map((levels) => levels.at(-1))).toEqual(days.length > 0 ? now : now.map(() => undefined));
      }),
      { numRuns: 600 },
    );
  });

  it('cards that arrived, less those finished and discarded, are those between the points on the folded board', () => {
    fc.assert(
      fc.property(ledgers, ({ history, asOf }) => {
        const { board } = history;
        const started = flowReading(history, asOf).cards.filter(({ startedAt }) => startedAt !== null);
        const left = started.filter(({ finishedAt, discardedAt }) => finishedAt === null && discardedAt === null);
        const folded = boardAt(history, asOf);
        expect(left).toHaveLength(countBetween(board, folded, board.commitmentColumnId, board.doneColumnId));
      }),
      { numRuns: 600 },
    );
  });
});
