import fc from 'fast-check';
import { expect, it } from 'vitest';
import { behaviour } from './behaviour.ts';

it('signals are those of the rules read point by point', () => {
  const values = fc.array(fc.nat(30), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.nat(20), (own, raise) => {
      const series = own.map((value, index) => value + (index > own.length / 2 ? raise : 0) + 10);
      const found = behaviour(series, { from: 0, to: Math.max(2, Math.floor(series.length / 2)) });
      const { mean = 0, upperLimit = 0, lowerLimit = 0 } = found ?? {};
      const expected = series.flatMap((value, index) => {
        const eight = index < 7 ? [] : series.slice(index - 7, index + 1);
        const four = index < 3 ? [] : series.slice(index - 3, index + 1);
        const isOneSided = eight.every((v) => v > mean) || eight.every((v) => v < mean);
        const rules = [
          value > upperLimit || (lowerLimit > 0 && value < lowerLimit) ? ['outside'] : [],
          eight.length === 8 && isOneSided ? ['run8'] : [],
          four.filter((v) => v > (mean + upperLimit) / 2).length >= 3 ? ['3of4_upper'] : [],
          lowerLimit > 0 && four.filter((v) => v < (mean + lowerLimit) / 2).length >= 3 ? ['3of4_lower'] : [],
        ].flat();
        return rules.length > 0 ? [{ index, rules }] : [];
      });
      expect(found?.signals).toEqual(expected);
    }),
  );
});
