import { expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';
import { localDays } from './local-days.ts';

const micros = (instant: string) => Date.parse(instant) * 1000;

test('the platform’s days are the calendar’s days, also where the clocks change', () => {
  for (const zone of ['Europe/Luxembourg', 'America/St_Johns', 'Pacific/Apia', 'UTC']) {
    for (const instant of [
      '2026-03-29T00:59:59Z',
      '2026-03-29T22:00:00Z',
      '2026-10-25T23:30:00Z',
      '2011-12-30T10:00:00Z',
    ]) {
      const at = micros(instant);
      expect(localDays(zone).dayOf(at)).toBe(calendarOf(zone).dayOf(at));
    }
  }
});
