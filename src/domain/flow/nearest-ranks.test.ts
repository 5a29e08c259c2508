import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestRank } from './nearest-rank.ts';
import { nearestRanks } from './nearest-ranks.ts';

const values = fc.array(
  fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ noNaN: true }).map((value) => value + 0),
  ),
  { maxLength: 300 },
);
const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 });

it('finds in any order what stands there in ascending order', () => {
  fc.assert(
    fc.property(values, percents, (own, asked) => {
      const ascending = Float64Array.from(own).sort();
      expect(nearestRanks(own, asked)).toEqual(asked.map((percent) => nearestRank(ascending, percent)));
    }),
    { numRuns: 500 },
  );
});

it('settles long lists that came in order, backwards or all alike', () => {
  const up = Array.from({ length: 20_000 }, (_, index) => index);
  for (const own of [up, up.toReversed(), up.map(() => 7), up.map((value) => value % 2)]) {
    const ascending = own.toSorted((a, b) => a - b);
    expect(nearestRanks(own, [0, 50, 85, 100])).toEqual([0, 9_999, 16_999, 19_999].map((place) => ascending[place]));
  }
});

it('has nothing to find without values', () => {
  expect(nearestRanks([], [50, 85])).toEqual([undefined, undefined]);
});
