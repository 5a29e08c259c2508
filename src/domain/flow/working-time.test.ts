import { describe, expect, it } from 'vitest';
import { microsOf } from '../../../tests/flow-data/micros-of.ts';
import { calendarOf } from './calendar.ts';
import { dayFromText } from './day.ts';
import { workingTime } from './working-time.ts';

const HOUR = 3_600_000_000;
const hours = { days: [0, 1, 2, 3, 4], start: '09:00', end: '17:00', holidays: ['2024-04-01'] };
const berlin = calendarOf('Europe/Berlin');
const worked = workingTime(hours, berlin, dayFromText('2024-03-20'), dayFromText('2024-04-10'));

function hoursBetween(from: string, to: string): number {
  return worked(microsOf(from), microsOf(to)) / HOUR;
}

describe('working time', () => {
  it('is the overlap with the hours of work of each day', () => {
    expect(hoursBetween('2024-03-27T10:30:00+01:00', '2024-03-28T11:00:00+01:00')).toBe(8.5);
  });

  it('leaves out weekends and holidays', () => {
    expect(hoursBetween('2024-03-29T16:00:00+01:00', '2024-04-02T10:00:00+02:00')).toBe(2);
  });

  it('is none at night', () => {
    expect(hoursBetween('2024-03-27T18:00:00+01:00', '2024-03-28T07:00:00+01:00')).toBe(0);
  });

  it('begins at the local hour on both sides of the change of the clocks', () => {
    expect(hoursBetween('2024-03-28T00:00:00+01:00', '2024-03-28T10:00:00+01:00')).toBe(1);
    expect(hoursBetween('2024-04-03T00:00:00+02:00', '2024-04-03T10:00:00+02:00')).toBe(1);
  });
});
