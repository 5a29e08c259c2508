import { describe, expect, it } from 'vitest';
import { nearestStop, type Stop, stopText } from './stops.ts';

const stops = [10, 20, 30].map((at): Stop => ({ at, name: `${at}`, values: [] }));

describe('the stop to read', () => {
  it('is the nearest, of two equally near the earlier', () => {
    expect([-5, 10, 14, 15, 16, 29, 99].map((at) => nearestStop(stops, at))).toEqual([0, 0, 0, 0, 1, 2, 2]);
  });

  it('is none where there is nothing to read', () => {
    expect(nearestStop([], 10)).toBeUndefined();
  });
});

it('a stop is said with all its values', () => {
  const values = [
    { name: 'Test', value: '4' },
    { name: 'Done', value: '12' },
  ];
  expect(stopText({ at: 1, name: '3 Nov', values })).toBe('3 Nov: Test 4, Done 12');
});
