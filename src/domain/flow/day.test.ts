import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayFromText, dayText, mondayOf, weekdayOf } from './day.ts';

it('day 0 is Thursday, 1 January 1970', () => {
  expect(dayText(0)).toBe('1970-01-01');
  expect(weekdayOf(0)).toBe(3);
});

it.each(['2000-02-29', '2024-02-29', '2024-12-31', '1969-12-31', '2100-03-01'])('%s reads back as itself', (text) => {
  expect(dayText(dayFromText(text))).toBe(text);
});

it.each(['2023-02-29', '2024-13-01', '2024-1-1', 'today', ''])('"%s" is no date', (text) => {
  expect(() => dayFromText(text)).toThrow(RangeError);
});

it('the text of every day is that of the machine’s calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
      expect(dayText(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});

it('a week begins on Monday, across the turn of the year too', () => {
  expect(dayText(mondayOf(dayFromText('2025-01-05')))).toBe('2024-12-30');
  expect(dayText(mondayOf(dayFromText('2024-12-30')))).toBe('2024-12-30');
  expect(mondayOf(-1)).toBe(-3);
});
