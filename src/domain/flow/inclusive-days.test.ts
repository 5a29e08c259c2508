import { expect, it } from 'vitest';
import { microsOf } from '../../../tests/flow-data/micros-of.ts';
import { calendarOf } from './calendar.ts';
import { inclusiveDays } from './inclusive-days.ts';

const berlin = calendarOf('Europe/Berlin');

it('the same day counts as one', () => {
  expect(inclusiveDays(berlin, microsOf('2024-03-30T09:00:00+01:00'), microsOf('2024-03-30T09:00:00+01:00'))).toBe(1);
});

it('one minute over midnight counts as two days', () => {
  expect(inclusiveDays(berlin, microsOf('2024-03-30T23:59:30+01:00'), microsOf('2024-03-31T00:00:30+01:00'))).toBe(2);
});

it('23 hours across the change of the clocks count as two days', () => {
  expect(inclusiveDays(berlin, microsOf('2024-03-30T12:00:00+01:00'), microsOf('2024-03-31T12:00:00+02:00'))).toBe(2);
});
