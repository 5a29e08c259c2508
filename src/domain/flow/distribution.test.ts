import { expect, it } from 'vitest';
import { distribution } from './distribution.ts';

it('without values there is a count of 0 and nothing else', () => {
  expect(distribution([])).toEqual({ n: 0 });
});

it('sums values up by mean, ends and nearest-rank percentiles', () => {
  expect(distribution([4, 1, 3, 2, 10])).toEqual({ n: 5, mean: 4, min: 1, max: 10, p50: 3, p70: 4, p85: 10, p95: 10 });
});

it('sorts by size and not by text', () => {
  expect(distribution([9, 10, 2])).toMatchObject({ min: 2, p50: 9, max: 10 });
});
