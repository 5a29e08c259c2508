import { describe, expect, it } from 'vitest';
import { finishedCardOf, readingOf } from '../../../tests/flow-data/read-cards.ts';
import { at, block, boardOf, cardOf } from '../../../tests/flow-data/small-history.ts';
import { finishedCards } from './finished-cards.ts';
import { flowEfficiency } from './flow-efficiency.ts';
import { workdaysOf } from './workdays.ts';

const DAY = 86_400_000_000;
const { columns } = boardOf();

function partsOf(...moves: string[]) {
  const { active, blocked, waiting } = flowEfficiency([finishedCardOf(cardOf('A', ...moves))], columns);
  return [active / DAY, blocked / DAY, waiting / DAY];
}

describe('flow efficiency', () => {
  it('is the time in active columns over all time from start to finish', () => {
    expect(partsOf('backlog 1', 'ready 2', 'dev 5', 'done 6')).toEqual([1, 0, 3]);
  });

  it('counts the stay in done of a re-opened card, and time away, as waiting', () => {
    expect(partsOf('dev 1', 'done 2', 'dev 5', 'done 6')).toEqual([2, 0, 3]);
    expect(partsOf('dev 1', '@away 2', 'dev 5', 'done 6')).toEqual([2, 0, 3]);
  });

  it('takes blocked time out of active time, overlaps once, and none before the start', () => {
    const blocks = [block('1', '4'), block('3', '5', 'env'), block('6', '7')];
    const card = { ...cardOf('A', 'backlog 1', 'ready 2', 'dev 3', 'done 9'), blocks };
    const { active, blocked, waiting } = flowEfficiency([finishedCardOf(card)], columns);
    expect([active / DAY, blocked / DAY, waiting / DAY]).toEqual([3, 4, 0]);
  });

  it('reads each kind as it was at that moment', () => {
    const changed = columns.map((own) => ({
      ...own,
      kindHistory: own.id === 'dev' ? [{ from: at('3'), kind: 'queue' as const }] : [],
    }));
    const card = finishedCardOf(cardOf('A', 'dev 1', 'done 6'));
    expect(flowEfficiency([card], changed)).toMatchObject({ active: 2 * DAY, waiting: 3 * DAY, ratioOfSums: 0.4 });
  });

  it('is the ratio of the sums, and leaves cards without duration out of the ratios of each', () => {
    const cards = [
      cardOf('A', 'dev 1', 'done 2'),
      cardOf('B', 'ready 1', 'done 4'),
      cardOf('C', 'backlog 1', 'done 2'),
    ];
    const efficiency = flowEfficiency(finishedCards(readingOf(cards)), columns);
    expect(efficiency.ratioOfSums).toBe(0.25);
    expect(efficiency.ratios).toEqual([1, 0]);
  });

  it('has another reading in working hours, with both sides in them', () => {
    const hours = { days: [0, 1, 2, 3, 4], start: '09:00', end: '17:00', holidays: [] };
    const reading = readingOf(
      [cardOf('A', 'ready 5 13:00', 'dev 8 11:00', 'done 8 17:00')],
      '9',
      boardOf({ calendar: hours }),
    );
    const { active, waiting, ratioOfSums } = flowEfficiency(
      finishedCards(reading),
      columns,
      workdaysOf(reading).hours?.worked,
    );
    expect([active * 24, waiting * 24, ratioOfSums]).toEqual([6 * DAY, 6 * DAY, 0.5]);
  });

  it('is undefined where no time passed', () => {
    expect(flowEfficiency([], columns).ratioOfSums).toBeUndefined();
  });
});
