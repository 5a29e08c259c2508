import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromText } from '../day.ts';
import { dateAxis } from './date-axis.ts';
import { numberAxis } from './number-axis.ts';
import { weekAxis } from './week-axis.ts';

function labelsOf(first: string, last: string): string[] {
  return dateAxis(dayFromText(first), dayFromText(last)).ticks.map((tick) => tick.label);
}

describe('an axis of numbers', () => {
  it('has round ticks with the unit', () => {
    expect(numberAxis(0, 74, 'd').ticks.map((tick) => tick.label)).toEqual(['0 d', '20 d', '40 d', '60 d', '80 d']);
  });

  it('has the smallest round step of 1, 2 or 5 that makes at most four of the length', () => {
    const stepOf = (to: number) => (numberAxis(0, to).ticks[1]?.at ?? 0) - (numberAxis(0, to).ticks[0]?.at ?? 0);
    expect([4, 5, 8, 9, 20, 21, 40, 41].map(stepOf)).toEqual([1, 2, 2, 5, 5, 10, 10, 20]);
  });

  it('holds every value between its ends, with two to seven ticks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }), (from, length) => {
        const axis = numberAxis(from, from + length);
        expect(axis.from).toBeLessThanOrEqual(from);
        expect(axis.to).toBeGreaterThanOrEqual(from + length);
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
        expect(axis.ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('an axis of weeks', () => {
  const mondays = (count: number) => Array.from({ length: count }, (_, week) => 19_723 + week * 7);

  it('has at most six ticks, each the same number of weeks apart, and ends with the last week', () => {
    expect(weekAxis(mondays(6))).toMatchObject({ from: 19_723, to: 19_723 + 42 });
    expect(weekAxis(mondays(6)).ticks).toHaveLength(6);
    expect(weekAxis(mondays(7)).ticks.map((tick) => tick.label)).toEqual(['1 Jan', '15 Jan', '29 Jan', '12 Feb']);
  });
});

describe('an axis of dates', () => {
  it('goes over to wider ticks after ten weeks, a year and two years', () => {
    const ticksOver = (days: number) => dateAxis(20_000, 20_000 + days).ticks.length;
    expect([ticksOver(70), ticksOver(71)]).toEqual([10, 2]);
    expect([ticksOver(366), ticksOver(367)]).toEqual([12, 4]);
    expect([ticksOver(730), ticksOver(731)]).toEqual([8, 2]);
  });

  it('has a tick on its first and its last day where they are ones', () => {
    expect(labelsOf('2024-01-01', '2024-01-08')).toEqual(['1 Jan', '8 Jan']);
    expect(labelsOf('2024-02-01', '2024-06-01')).toEqual(['Feb', 'Mar', 'Apr', 'May', 'Jun']);
  });

  it('has Mondays for weeks, months for quarters, quarters for two years, years beyond', () => {
    expect(labelsOf('2025-06-03', '2025-07-02')).toEqual(['9 Jun', '16 Jun', '23 Jun', '30 Jun']);
    expect(labelsOf('2024-11-15', '2025-02-13')).toEqual(['Dec', '2025', 'Feb']);
    expect(labelsOf('2024-02-01', '2025-05-01')).toEqual(['Apr', 'Jul', 'Oct', '2025', 'Apr']);
    expect(labelsOf('2010-01-13', '2014-01-05')).toEqual(['2011', '2012', '2013', '2014']);
  });
});
