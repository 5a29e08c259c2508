import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { behaviour } from './behaviour.ts';

function rulesAt(values: number[], index: number) {
  return behaviour(values)?.signals.find((signal) => signal.index === index)?.rules ?? [];
}

describe('the limits', () => {
  it('are the mean and 2.66 mean moving ranges around it', () => {
    const limits = behaviour([10, 12, 11, 13]);
    expect(limits).toMatchObject({ n: 4, mean: 11.5, signals: [] });
    expect(limits?.movingRangeMean).toBeCloseTo(5 / 3, 12);
    expect(limits?.upperLimit).toBeCloseTo(11.5 + (2.66 * 5) / 3, 12);
    expect(limits?.lowerLimit).toBeCloseTo(11.5 - (2.66 * 5) / 3, 12);
    expect(limits?.movingRangeLimit).toBeCloseTo((3.268 * 5) / 3, 12);
  });

  it('never lie below 0', () => {
    expect(behaviour([0, 9, 1, 8])?.lowerLimit).toBe(0);
  });

  it('need two values', () => {
    expect(behaviour([])).toBeUndefined();
    expect(behaviour([7])).toBeUndefined();
  });
});

describe('limits of a baseline', () => {
  it('are of its points only, and hold for all the others', () => {
    const limits = behaviour([90, 10, 12, 11, 13, 90], { from: 1, to: 5 });
    expect(limits).toMatchObject({ n: 4, mean: 11.5 });
    expect(limits?.signals.map(({ index }) => index)).toEqual([0, 5]);
    expect(behaviour([1, 2, 3], { from: 2, to: 3 })).toBeUndefined();
  });
});

describe('a signal', () => {
  const calm = [50, 51, 50, 51, 50, 51, 50, 51, 50, 51];

  it('is a point outside the limits, on either side', () => {
    expect(rulesAt([...calm, 70, ...calm], 10)).toContain('outside');
    expect(rulesAt([...calm, 30, ...calm], 10)).toContain('outside');
  });

  it('is no point at a lower limit that lies at 0', () => {
    expect(rulesAt([9, 0, 9, 0, 9, 0, 9, 0], 7)).toEqual([]);
  });

  it('is not three of four low points where the lower limit lies at 0', () => {
    const values = [9, 0, 0, 0, 9, 9];
    expect(behaviour(values)?.lowerLimit).toBe(0);
    expect(rulesAt(values, 3)).toEqual([]);
  });

  it('is the eighth point in a row on one side of the mean, and not the seventh', () => {
    const values = [...new Array(8).fill(10), ...new Array(8).fill(20)];
    expect(rulesAt(values, 6)).not.toContain('run8');
    expect(rulesAt(values, 7)).toContain('run8');
    expect(rulesAt(values, 14)).not.toContain('run8');
    expect(rulesAt(values, 15)).toContain('run8');
  });

  it('is no run when one of the eight lies on the mean', () => {
    const values = [10, 10, 10, 10, 15, 10, 10, 10, 20, 20, 20, 15, 20, 20, 20, 20];
    expect(behaviour(values)?.mean).toBe(15);
    expect(behaviour(values)?.signals.some((signal) => signal.rules.includes('run8'))).toBe(false);
  });

  it('is the point that makes three of four nearer a limit than the mean', () => {
    const rise = [...calm, ...calm, 53, 53, 50, 53];
    expect(rulesAt(rise, 22)).toEqual([]);
    expect(rulesAt(rise, 23)).toEqual(['3of4_upper']);
    const fall = rise.map((value) => 100 - value);
    expect(rulesAt(fall, 23)).toEqual(['3of4_lower']);
  });
});

it('a series without change has no signals and no width', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 2, max: 40 }), (value, n) => {
      expect(behaviour(new Array(n).fill(value))).toMatchObject({ upperLimit: value, lowerLimit: value, signals: [] });
    }),
  );
});
