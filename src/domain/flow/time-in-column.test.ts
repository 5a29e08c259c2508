import { describe, expect, it } from 'vitest';
import { finishedCardOf, readingOf } from '../../../tests/flow-data/read-cards.ts';
import { at, boardOf, cardOf } from '../../../tests/flow-data/small-history.ts';
import { flowReading } from './flow-reading.ts';
import { WHOLE_FLOW } from './flow-scope.ts';
import { ranksOf } from './ranks.ts';
import { timeInColumn } from './time-in-column.ts';
import { timePerVisit } from './time-per-visit.ts';

const DAY = 86_400_000_000;
const ranks = ranksOf(boardOf());

function daysIn(...moves: string[]) {
  const times = timeInColumn([finishedCardOf(cardOf('A', ...moves))], ranks);
  return times.map((own) => own.map((time) => time / DAY));
}

describe('the time of a finished card in a column', () => {
  it('adds up over its visits; columns it never was in have none', () => {
    expect(daysIn('ready 1', 'dev 2', 'ready 4', 'dev 5', 'done 9')).toEqual([[], [2], [6], []]);
  });

  it('ends with the finish: what came after it does not count', () => {
    expect(daysIn('dev 1', 'done 3', 'released 9')).toEqual([[], [], [2], []]);
  });

  it('of a re-opened card goes on', () => {
    expect(daysIn('dev 1', 'done 3', 'test 5', 'done 6')).toEqual([[], [], [2], [1]]);
  });

  it('is 0 and not missing where the visit had no length', () => {
    expect(daysIn('ready 1', 'dev 1', 'done 3')).toEqual([[], [0], [2], []]);
  });

  it('is missing where the column was entered at the very instant of the finish', () => {
    expect(daysIn('dev 1', 'test 3', 'done 3')).toEqual([[], [], [2], []]);
  });

  it('does not go on while the card is set aside', () => {
    expect(daysIn('dev 1', '@away 2', 'dev 5', 'done 6')).toEqual([[], [], [2], []]);
  });
});

describe('the time per visit', () => {
  const cards = [cardOf('A', 'ready 1', 'dev 2', 'ready 4', 'done 9', 'released 11')];

  it('is that of every visit that ended, in done and for open cards too', () => {
    const times = timePerVisit(readingOf([...cards, cardOf('B', 'dev 1', 'test 2')]));
    expect(times.map((own) => own.map((time) => time / DAY))).toEqual([[], [1, 5], [2, 1], [], [2], [], []]);
  });

  it('is that of visits that ended in scope only', () => {
    const reading = flowReading({ board: boardOf(), cards }, at('11'), { ...WHOLE_FLOW, days: 3 });
    expect(timePerVisit(reading).map((own) => own.map((time) => time / DAY))).toEqual([[], [5], [], [], [2], [], []]);
  });
});
