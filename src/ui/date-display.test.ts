import { expect, it } from 'vitest';
import { showDay, showInstant } from './date-display.ts';

it('a calendar day is shown as itself and is no midnight of any zone', () => {
  expect(showDay('2026-11-20')).toBe('20 Nov 2026');
});

it('an instant is shown in the zone that was asked for', () => {
  const at = Date.UTC(2026, 10, 20, 23, 30);
  expect(showInstant(at, 'Europe/Luxembourg')).toBe('21 Nov 2026, 00:30');
  expect(showInstant(at, 'America/Chicago')).toBe('20 Nov 2026, 17:30');
});
