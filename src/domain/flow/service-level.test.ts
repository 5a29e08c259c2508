import { describe, expect, it } from 'vitest';
import { at, boardOf, cardOf } from '../../../tests/flow-data/small-history.ts';
import { dayFromText } from './day.ts';
import { flowReading } from './flow-reading.ts';
import type { CardHistory } from './history.ts';
import { serviceLevel } from './service-level.ts';

const DAY = 86_400_000_000;

/** Cards of so many days, one finished each day from 1 January 2024 on; read at noon of the last. */
function levelOf(days: number[], sleDays: number | null = 5) {
  const cards = days.map((length, index): CardHistory => {
    const steps = cardOf('', 'ready 1', 'done 1').steps.map((step, place) => ({
      ...step,
      at: step.at + (index - (place === 0 ? length - 1 : 0)) * DAY,
    }));
    return { ...cardOf(`C-${1000 + index}`), createdAt: steps[0]?.at ?? 0, steps };
  });
  return serviceLevel(flowReading({ board: boardOf({ sleDays }), cards }, at('1') + (days.length - 1) * DAY));
}

const some = (count: number, days: number) => new Array<number>(count).fill(days);

describe('the service level', () => {
  it('is how many of the last thirty cards kept the promise, the promised day included', () => {
    expect(levelOf([...some(10, 9), ...some(24, 5), ...some(6, 6)]).last).toEqual({
      days: 5,
      within: 24,
      of: 30,
      share: 0.8,
    });
    expect(levelOf(some(3, 5)).last).toMatchObject({ within: 3, of: 3 });
  });

  it('is told for each week in which cards were finished', () => {
    expect(levelOf([...some(7, 5), ...some(2, 6)]).weeks).toEqual([
      { from: dayFromText('2024-01-01'), days: 5, within: 7, of: 7, share: 1 },
      { from: dayFromText('2024-01-08'), days: 5, within: 0, of: 2, share: 0 },
    ]);
  });

  it('is suggested as what 85 % of the cards of the last 90 days took, from five cards on', () => {
    expect(levelOf([...some(40, 99), ...some(77, 3), ...some(13, 8)]).suggestion).toEqual({
      days: 3,
      n: 90,
      from: dayFromText('2024-02-10'),
      to: dayFromText('2024-05-09'),
    });
    expect(levelOf([...some(40, 99), ...some(76, 3), ...some(14, 8)]).suggestion?.days).toBe(8);
    expect(levelOf(some(4, 3)).suggestion).toBeNull();
    expect(levelOf(some(5, 3)).suggestion).toMatchObject({ days: 3, n: 5, from: dayFromText('2023-12-30') });
  });

  it('without a promise is only suggested', () => {
    expect(levelOf(some(5, 3), null)).toMatchObject({ days: null, last: null, weeks: [], suggestion: { days: 3 } });
  });
});
