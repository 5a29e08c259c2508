import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { at, boardOf, cardOf } from '../../../tests/flow-data/small-history.ts';
import { workdaysOf } from './workdays.ts';

const HOUR = 3_600_000_000;

function hoursOf(start: string, end: string) {
  const board = boardOf({ calendar: { days: [0, 1, 2, 3, 4], start, end, holidays: [] } });
  return workdaysOf(readingOf([cardOf('A', 'ready 2', 'done 9')], '10', board)).hours;
}

describe('the working hours of a board', () => {
  it('measure time from the oldest card to the reading, in days of their own length', () => {
    const hours = hoursOf('09:00', '16:30');
    expect(hours?.dayLength).toBe(7.5 * HOUR);
    expect(hours?.worked(at('2'), at('9'))).toBe((4.5 + 3 * 7.5 + 7.5 + 3) * HOUR);
  });

  it('are none where the day ends as it begins, or the board has no calendar', () => {
    expect(hoursOf('09:00', '09:00')).toBeNull();
    expect(workdaysOf(readingOf([])).hours).toBeNull();
  });
});
