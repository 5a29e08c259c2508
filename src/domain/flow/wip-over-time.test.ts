import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { microsOf } from '../../../tests/flow-data/micros-of.ts';
import { randomHistory, randomInstant } from '../../../tests/flow-data/random-history.ts';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { boardOf, cardOf } from '../../../tests/flow-data/small-history.ts';
import { calendarOf } from './calendar.ts';
import type { Day } from './day.ts';
import { effectiveSteps } from './effective-steps.ts';
import { flowReading } from './flow-reading.ts';
import { WHOLE_FLOW } from './flow-scope.ts';
import type { CardHistory, FlowHistory, Micros } from './history.ts';
import { wipOverTime } from './wip-over-time.ts';

describe('work in progress over time', () => {
  it('is where the cards stood at the end of each day', () => {
    const { days, byColumn, wip } = wipOverTime(readingOf([cardOf('A', 'ready 1', 'dev 3', 'done 4')], '5'));
    expect(days).toHaveLength(5);
    expect(byColumn[1]).toEqual([1, 1, 0, 0, 0]);
    expect(byColumn[2]).toEqual([0, 0, 1, 0, 0]);
    expect(byColumn[4]).toEqual([0, 0, 0, 1, 1]);
    expect(wip).toEqual([1, 1, 1, 0, 0]);
  });

  it('is not restated when a card is re-opened or un-committed later', () => {
    const moves = ['ready 1', 'done 2', 'dev 4', 'backlog 5'];
    expect(wipOverTime(readingOf([cardOf('A', ...moves)], '6')).wip).toEqual([1, 0, 0, 1, 0, 0]);
  });

  it('is restated by an undo, on the days before it too', () => {
    const moves = ['ready 1', 'done 2', '@undo 4'];
    expect(wipOverTime(readingOf([cardOf('A', ...moves)], '3')).wip).toEqual([1, 0, 0]);
    expect(wipOverTime(readingOf([cardOf('A', ...moves)], '5')).wip).toEqual([1, 1, 1, 1, 1]);
  });

  it('has no card that is under an overlay or in a discard column', () => {
    const moves = ['ready 1', '@away 2', 'wontdo 3', 'dev 4'];
    const { byColumn, wip } = wipOverTime(readingOf([cardOf('A', ...moves)], '5'));
    expect(wip).toEqual([1, 0, 0, 1, 1]);
    expect(byColumn[6]).toEqual([0, 0, 1, 0, 0]);
  });

  it('has no card that passed through within a day', () => {
    expect(wipOverTime(readingOf([cardOf('A', 'ready 2 09:00', 'done 2 10:00')], '3')).wip).toEqual([0, 0]);
  });

  it('at the end of a day has the later of two rows, where the later carries the earlier date', () => {
    const places = ['2010-11-05T12:00:00Z', '2010-11-07T02:30:30Z', '2010-11-07T03:00:00Z'].map(microsOf);
    const steps = ['ready', 'dev', 'test'].map((columnId, index) => ({
      seq: index + 1,
      at: places[index] as Micros,
      columnId,
      standing: 'on-board' as const,
      void: false,
      undoes: null,
    }));
    const card = { ...cardOf('A'), createdAt: places[0] as Micros, steps };
    const board = boardOf({ zone: 'America/St_Johns' });
    const { wip, byColumn } = wipOverTime(flowReading({ board, cards: [card] }, microsOf('2010-11-08T12:00:00Z')));
    expect(wip).toEqual([1, 1, 1, 1]);
    expect(byColumn[3]).toEqual([0, 1, 1, 1]);
  });

  it('begins at the first day in scope with the cards that were there before it', () => {
    const history = { board: boardOf(), cards: [cardOf('A', 'ready 1', 'dev 8')] };
    const reading = flowReading(history, readingOf([], '9').asOf, { ...WHOLE_FLOW, days: 3 });
    expect(wipOverTime(reading).wip).toEqual([1, 1, 1]);
    expect(wipOverTime(reading).byColumn[1]).toEqual([1, 0, 0]);
  });
});

it('equals the count of the board folded up to the end of each day (conservation)', () => {
  fc.assert(
    fc.property(randomHistory, randomInstant, (history, asOf) => {
      const reading = flowReading(history, asOf);
      const { days, byColumn, wip } = wipOverTime(reading);
      days.forEach((day, index) => {
        const folded = foldedColumns(history, asOf, day);
        const counted = history.board.columns.map((_, column) => byColumn[column]?.[index]);
        expect(counted).toEqual(history.board.columns.map(({ id }) => folded.filter((at) => at === id).length));
        expect(wip[index]).toBe(folded.filter((at) => at && ['ready', 'dev', 'review', 'test'].includes(at)).length);
      });
    }),
  );
});

/** Another road to the same answer: the last effective row of each card whose local date is not after the day. */
function foldedColumns(history: FlowHistory, asOf: Micros, day: Day): (string | null)[] {
  const calendar = calendarOf(history.board.zone);
  return history.cards.flatMap((card: CardHistory) => {
    const steps = effectiveSteps(card.steps, asOf);
    if (steps.at(-1)?.void) return [];
    const last = steps.findLast((step) => calendar.dayOf(step.at) <= day);
    return last?.standing === 'on-board' ? [last.columnId] : [];
  });
}
