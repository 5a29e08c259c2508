import { expect, test } from 'vitest';
import type { Micros } from '../flow/history.ts';
import { zoneClock } from './zone-clock.ts';

const at = (text: string): Micros => Date.parse(text) * 1000;
const luxembourg = zoneClock('Europe/Luxembourg');

test('an instant is told as the wall of the zone shows it', () => {
  expect(luxembourg.textOf(at('2026-11-03T09:00:59Z'))).toBe('2026-11-03T10:00');
  expect(zoneClock('Asia/Kathmandu').textOf(at('2026-11-03T23:30Z'))).toBe('2026-11-04T05:15');
});

test('what the wall shows leads back to the instant, on both sides of a change of the clocks', () => {
  for (const instant of ['2026-10-24T22:30Z', '2026-10-25T06:00Z', '2026-03-29T00:30Z', '2026-03-29T01:30Z']) {
    expect(luxembourg.instantOf(luxembourg.textOf(at(instant)))).toBe(at(instant));
  }
});

test('a text that is no date and time is no instant', () => {
  for (const text of ['', '2026-11-03', '2026-13-03T10:00', 'tomorrow'])
    expect(luxembourg.instantOf(text)).toBeUndefined();
});

test('a day later it is the same time of day, though the clocks were changed', () => {
  expect(luxembourg.addDays(at('2026-10-24T08:15:30Z'), 1)).toBe(at('2026-10-25T09:15:30Z'));
  expect(luxembourg.addDays(at('2026-10-25T09:15:30Z'), -1)).toBe(at('2026-10-24T08:15:30Z'));
  expect(luxembourg.addDays(at('2026-11-03T09:00Z'), -7)).toBe(at('2026-10-27T09:00Z'));
});

test('days are added to the microsecond', () => {
  expect(luxembourg.addDays(at('2026-11-03T09:00Z') + 123_456, 1)).toBe(at('2026-11-04T09:00Z') + 123_456);
});
