import type { Calendar } from './calendar.ts';
import type { Micros } from './history.ts';

/**
 * Local dates touched from `from` to `to`: finish date − start date + 1, at least 1 for ascending instants.
 * Never elapsed time divided by 24 hours: across a change of the clocks 23 hours may be two days (Vacanti; FLOW 2.10).
 */
export function inclusiveDays(calendar: Pick<Calendar, 'dayOf'>, from: Micros, to: Micros): number {
  return calendar.dayOf(to) - calendar.dayOf(from) + 1;
}
