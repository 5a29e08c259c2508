import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnDays, valuesAt } from './thin-days.ts';

describe('days thinned for the eye', () => {
  it('are all there as long as each has a pixel', () => {
    expect(drawnDays([[5, 6, 7]], 3)).toEqual([0, 1, 2]);
    expect(drawnDays([])).toEqual([]);
  });

  it('keep the first and the last day, and the highest and the lowest of each run', () => {
    expect(drawnDays([[1, 1, 9, 1, 0, 1, 1, 1]], 4)).toEqual([0, 2, 4, 7]);
  });

  it('lose no end and no maximum of any series, and are few', () => {
    const values = fc.array(fc.nat(50), { minLength: 12, maxLength: 400 });
    fc.assert(
      fc.property(values, fc.integer({ min: 5, max: 60 }), (first, most) => {
        const second = first.map((value, index) => (value * 7 + index) % 31);
        const kept = drawnDays([first, second], most);
        expect(kept.length).toBeLessThanOrEqual(Math.max(most, first.length <= most ? first.length : 0));
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        expect([kept[0], kept.at(-1)]).toEqual([0, first.length - 1]);
        for (const series of [first, second]) {
          expect(Math.max(...valuesAt(series, kept))).toBe(Math.max(...series));
        }
        expect(Math.min(...valuesAt(first, kept))).toBe(Math.min(...first));
      }),
    );
  });
});
