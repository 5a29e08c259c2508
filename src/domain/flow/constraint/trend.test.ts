import { expect, it } from 'vitest';
import { trendOf } from './trend.ts';

it('the trend of a straight line is its slope, without doubt', () => {
  const trend = trendOf([3, 5, 7, 9, 11, 13, 15, 17, 19, 21]);
  expect(trend?.slope).toBeCloseTo(2, 9);
  expect(trend?.low).toBeCloseTo(2, 9);
  expect(trend?.high).toBeCloseTo(2, 9);
});

it('one wild value does not turn it', () => {
  expect(trendOf([1, 2, 3, 4, 500, 6, 7, 8, 9, 10])?.slope).toBeCloseTo(1, 9);
});

it('of an even number of slopes it is the middle of the two middle ones', () => {
  expect(trendOf([0, 0, 0, 6])?.slope).toBe(1);
});

it('of an odd number of slopes it is the middle one', () => {
  expect(trendOf([1, 2, 4, 8, 16, 32])?.slope).toBeCloseTo(14 / 3, 12);
});

it('values that go up and down have a trend whose interval holds zero', () => {
  const trend = trendOf([4, 9, 3, 8, 4, 9, 5, 8, 3, 9]);
  expect(trend?.low).toBeLessThan(0);
  expect(trend?.high).toBeGreaterThan(0);
});

it('is the same whenever it is asked for', () => {
  const values = [4, 9, 3, 8, 4, 9, 5, 8, 3, 9];
  expect(trendOf(values)).toEqual(trendOf(values));
});

it('three values show none', () => {
  expect(trendOf([1, 2, 3])).toBeNull();
});
