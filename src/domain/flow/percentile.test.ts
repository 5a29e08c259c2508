import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile } from './percentile.ts';

const values = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 200 });
const percent = fc.integer({ min: 1, max: 100 });

describe('a percentile', () => {
  it('of nothing is undefined', () => {
    expect(percentile([], 85)).toBeUndefined();
  });

  it('of 1 to 5 at 85 is 5: with 4 only 80 % would be covered', () => {
    expect(percentile([3, 1, 5, 2, 4], 85)).toBe(5);
    expect(percentile([3, 1, 5, 2, 4], 50)).toBe(3);
  });

  it('at 55 of 100 values is the 55th, where floating point says the 56th', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(percentile(hundred, 55)).toBe(55);
  });

  it('leaves its values in the order in which they came', () => {
    const own = [3, 1, 2];
    percentile(own, 50);
    expect(own).toEqual([3, 1, 2]);
  });

  it('is a value that occurred, at or below which lies at least its share, and below which lies less', () => {
    fc.assert(
      fc.property(values, percent, (own, p) => {
        const result = percentile(own, p) as number;
        expect(own).toContain(result);
        expect(own.filter((value) => value <= result).length * 100).toBeGreaterThanOrEqual(own.length * p);
        expect(own.filter((value) => value < result).length * 100).toBeLessThan(own.length * p);
      }),
    );
  });

  it('never falls as the share rises', () => {
    fc.assert(
      fc.property(values, percent, percent, (own, p, q) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)];
        expect(percentile(own, low)).toBeLessThanOrEqual(percentile(own, high) as number);
      }),
    );
  });

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(values, percent, (own, p) => {
        expect(percentile(own.toReversed(), p)).toBe(percentile(own, p));
      }),
    );
  });
});
