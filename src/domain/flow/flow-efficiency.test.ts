import { describe, expect, it } from 'vitest';
import { finishedCardOf, readingOf } from '../../../tests/flow-data/read-cards.ts';
import { at, block, boardOf, cardOf } from '../../../tests/flow-data/small-history.ts';
import { finishedCards } from './finished-cards.ts';
import { flowEfficiency } from './flow-efficiency.ts';

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

  it('is undefined where no time passed', () => {
    expect(flowEfficiency([], columns).ratioOfSums).toBeUndefined();
  });
});
