import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockWords, sharedOut, timeWords, unitOf } from './time-unit.ts';

const hour = 3_600_000_000;

test('rounded parts add up to the rounded whole, and none is more than one unit off', () => {
  const parts = fc.array(fc.integer({ min: 0, max: 400 * 24 * hour }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(parts, (of) => {
      const whole = of.reduce((sum, part) => sum + part, 0);
      const shared = sharedOut(of, 'hour');
      expect(shared.reduce((sum, part) => sum + part, 0)).toBe(Math.round(whole / hour));
      const furthest = Math.max(...shared.map((count, index) => Math.abs(count - (of[index] ?? 0) / hour)));
      expect(furthest).toBeLessThan(1);
    }),
  );
});

test('what is missing goes to the part that lost most', () => {
  expect(sharedOut([2.3 * hour, 1.4 * hour, 1.3 * hour], 'hour')).toEqual([2, 2, 1]);
});

test.each([
  [48 * hour, 'hour'],
  [48 * hour - 1, 'minute'],
  [2 * hour, 'minute'],
  [2 * hour - 1, 'second'],
])('a whole of %i microseconds is told to the %s', (whole, unit) => {
  expect(unitOf(whole)).toBe(unit);
});

test.each([
  [146, 'hour', '6 d 2 h'],
  [72, 'hour', '3 d'],
  [5, 'hour', '5 h'],
  [0, 'hour', 'under 1 h'],
  [135, 'minute', '2 h 15 min'],
  [59, 'second', '59 s'],
] as const)('%i of a %s is told as %s', (count, unit, words) => {
  expect(timeWords(count, unit)).toBe(words);
});

test('hours and minutes stand as on a clock', () => {
  expect([0, 440, 1440].map(clockWords)).toEqual(['0:00', '7:20', '24:00']);
});
