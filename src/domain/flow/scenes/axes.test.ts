import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromText } from '../day.ts';
import { dateAxis } from './date-axis.ts';
import { numberAxis } from './number-axis.ts';

function labelsOf(first: string, last: string): string[] {
  return dateAxis(dayFromText(first), dayFromText(last)).ticks.map((tick) => tick.label);
}

describe('an axis of numbers', () => {
  it('has round ticks with the unit', () => {
    expect(numberAxis(0, 74, 'd').ticks.map((tick) => tick.label)).toEqual(['0 d', '20 d', '40 d', '60 d', '80 d']);
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

describe('an axis of dates', () => {
  it('has Mondays for weeks, months for quarters, quarters for two years, years beyond', () => {
    expect(labelsOf('2025-06-03', '2025-07-02')).toEqual(['9 Jun', '16 Jun', '23 Jun', '30 Jun']);
    expect(labelsOf('2024-11-15', '2025-02-13')).toEqual(['Dec', '2025', 'Feb']);
    expect(labelsOf('2024-02-01', '2025-05-01')).toEqual(['Apr', 'Jul', 'Oct', '2025', 'Apr']);
    expect(labelsOf('2010-01-13', '2014-01-05')).toEqual(['2011', '2012', '2013', '2014']);
  });
});
