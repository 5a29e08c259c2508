import type { Calendar } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { AccountInterval, PartTotals } from './account-interval.ts';
import { totalsOf } from './account-interval.ts';
import type { CardAccount } from './card-account.ts';
import { clipped } from './interval-lists.ts';

/** One local day of a card's account. */
export type DayAccount = {
  day: Day;
  /** The account's intervals, cut at the ends of the day. */
  intervals: readonly AccountInterval[];
  totals: PartTotals;
};

/**
 * The account cut into local days, ascending; together they are the whole of it. A day is the time from the first instant
 * of its date to that of the next date, so that it has 23 hours where the clocks go forward (FLOW 2.10).
 */
export function accountByDay(account: CardAccount, calendar: Pick<Calendar, 'dayOf' | 'startOf'>): DayAccount[] {
  const days: DayAccount[] = [];
  const last = calendar.dayOf(account.to) + 1;
  for (let day = calendar.dayOf(account.from); day <= last; day += 1) {
    const intervals = clipped(account.intervals, calendar.startOf(day), calendar.startOf(day + 1));
    if (intervals.length > 0) days.push({ day, intervals, totals: totalsOf(intervals) });
  }
  return days;
}
