import { expect, it } from 'vitest';
import { calendarOf } from './flow/calendar.ts';
import { inclusiveDays } from './flow/inclusive-days.ts';
import { lateSince } from './late-since.ts';

const calendar = calendarOf('Europe/Luxembourg');
const micros = (text: string) => Date.parse(text) * 1000;
const startedAt = micros('2026-10-20T15:00:00Z');

it('a card is late from the first local day that counts beyond the mark, over a change of the clocks too', () => {
  for (const mark of [1, 5, 9, 9.5]) {
    const since = lateSince(calendar, { startedAt, enteredAt: startedAt }, mark);
    expect(inclusiveDays(calendar, startedAt, since)).toBeGreaterThan(mark);
    expect(inclusiveDays(calendar, startedAt, since - 1)).toBeLessThanOrEqual(mark);
  }
  expect(lateSince(calendar, { startedAt, enteredAt: startedAt }, 9)).toBe(micros('2026-10-28T23:00:00Z'));
});

it('a card that comes late into a column is late there from its entry', () => {
  const enteredAt = micros('2026-11-03T09:30:00Z');
  expect(lateSince(calendar, { startedAt, enteredAt }, 9)).toBe(enteredAt);
});
