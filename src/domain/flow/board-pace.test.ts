import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../tests/flow-data/small-history.ts';
import { boardPace } from './board-pace.ts';

/** Cards of two days of waiting and one of work; the first is finished on the 4th, each next one a day later. */
const finished = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    cardOf(`C-${index}`, `ready ${1 + index}`, `dev ${3 + index}`, `done ${4 + index}`),
  );

describe('what the board says of its own flow', () => {
  it('is told from five finished cards on', () => {
    expect(boardPace(readingOf(finished(5))).figures).toMatchObject({ leadTimeDaysP85: 4, flowEfficiencyPercent: 33 });
    expect(boardPace(readingOf(finished(4))).figures).toMatchObject({
      leadTimeDaysP85: null,
      flowEfficiencyPercent: null,
    });
  });

  it('rounds flow efficiency to the nearest per cent', () => {
    const cards = Array.from({ length: 5 }, (_, index) => cardOf(`C-${index}`, 'ready 1', 'dev 2', 'done 4'));
    expect(boardPace(readingOf(cards)).figures.flowEfficiencyPercent).toBe(67);
  });

  it('averages the weeks that were seen whole, as soon as there is one', () => {
    expect(boardPace(readingOf(finished(10), '16')).figures.throughputPerWeek).toBe((4 + 6) / 2);
    expect(boardPace(readingOf(finished(3), '8')).figures.throughputPerWeek).toBe(3);
    expect(boardPace(readingOf(finished(3), '7')).figures.throughputPerWeek).toBeNull();
  });

  it('has the ages at which cards left a column where twenty or more did', () => {
    const cards = Array.from({ length: 20 }, (_, index) => cardOf(`C-${index}`, 'dev 1', `done ${1 + index}`));
    expect(boardPace(readingOf(cards)).columns).toEqual({ dev: { n: 20, days: [10, 14, 17, 19] } });
    expect(boardPace(readingOf(cards.slice(1))).columns).toEqual({});
  });
});
