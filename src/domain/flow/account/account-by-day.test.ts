import { expect, it } from 'vitest';
import { accountOf } from '../../../../tests/flow-data/account-of.ts';
import { microsOf } from '../../../../tests/flow-data/micros-of.ts';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { boardOf, cardOf } from '../../../../tests/flow-data/small-history.ts';
import { stepsFromRows } from '../../../../tests/flow-data/steps-from-rows.ts';
import { calendarOf } from '../calendar.ts';
import { dayText } from '../day.ts';
import { accountByDay } from './account-by-day.ts';

const hours = (micros: number) => micros / 3_600_000_000;

/** `date part hours …` for each day of the only card, which moved at these instants. */
function daysOf(zone: string, ...moves: [to: string, at: string][]): string[] {
  const rows = moves.map(([to, at]) => ({ to, at: microsOf(at) }));
  const card = { ...cardOf('A'), createdAt: rows[0]?.at ?? 0, steps: stepsFromRows(rows, (name) => name) };
  const account = accountOf({ ...readingOf([card], '31', boardOf({ zone })) });
  return accountByDay(account, calendarOf(zone)).map(({ day, totals }) =>
    [dayText(day), ...Object.entries(totals).flatMap(([part, time]) => (time > 0 ? [part, hours(time)] : []))].join(
      ' ',
    ),
  );
}

it('cuts an account at local midnights', () => {
  expect(
    daysOf('UTC', ['ready', '2024-01-01T18:00Z'], ['dev', '2024-01-02T06:00Z'], ['done', '2024-01-03T01:00Z']),
  ).toEqual(['2024-01-01 queue 6', '2024-01-02 queue 6 worked 18', '2024-01-03 worked 1']);
});

it('has no day of a finish at its very first instant', () => {
  expect(daysOf('UTC', ['dev', '2024-01-01T18:00Z'], ['done', '2024-01-02T00:00Z'])).toEqual(['2024-01-01 worked 6']);
});

it('has a day of 23 hours where the clocks go forward and of 25 where they go back', () => {
  const spring = daysOf('Europe/Berlin', ['dev', '2023-03-25T12:00Z'], ['done', '2023-03-27T12:00Z']);
  expect(spring).toEqual(['2023-03-25 worked 11', '2023-03-26 worked 23', '2023-03-27 worked 14']);
  const autumn = daysOf('Europe/Berlin', ['dev', '2023-10-28T12:00Z'], ['done', '2023-10-30T12:00Z']);
  expect(autumn).toEqual(['2023-10-28 worked 10', '2023-10-29 worked 25', '2023-10-30 worked 13']);
});

it('lets a date go on where midnight is put back, until the clock has shown it for the last time', () => {
  const havana = daysOf('America/Havana', ['dev', '2023-11-05T03:00Z'], ['done', '2023-11-05T07:00Z']);
  expect(havana).toEqual(['2023-11-04 worked 1', '2023-11-05 worked 3']);
});

it('leaves out a date that the zone never had', () => {
  const apia = daysOf('Pacific/Apia', ['dev', '2011-12-30T09:00Z'], ['done', '2011-12-30T11:00Z']);
  expect(apia).toEqual(['2011-12-29 worked 1', '2011-12-31 worked 1']);
});

it('loses nothing where the clock is put back over midnight and the finish carries the earlier date', () => {
  // 00:01 on 7 November became 23:01 on the 6th; the 7th began at 02:30Z all the same.
  const moves = daysOf('America/St_Johns', ['dev', '2010-11-07T01:30Z'], ['done', '2010-11-07T03:00Z']);
  expect(moves).toEqual(['2010-11-06 worked 1', '2010-11-07 worked 0.5']);
});
