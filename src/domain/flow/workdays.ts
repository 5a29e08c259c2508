import type { Micros } from './history.ts';
import type { TimeMeasure } from './intervals.ts';
import { oncePerReading } from './once-per-reading.ts';
import { microsOfClock, workingTime } from './working-time.ts';

/** The working hours of a board, as a measure of time. */
export type Workdays = {
  worked: TimeMeasure;
  /** How long the hours of one working day are, by the clock. */
  dayLength: Micros;
};

/** Working time over the lives of a reading's cards; null where the board has no working calendar (FLOW 2.10). */
export const workdaysOf = oncePerReading(({ board, calendar, cards, lastDay }): { hours: Workdays | null } => {
  const own = board.calendar;
  if (own === null) return { hours: null };
  let firstDay = lastDay;
  for (const card of cards) firstDay = Math.min(firstDay, calendar.dayOf(card.createdAt));
  const dayLength = microsOfClock(own.end) - microsOfClock(own.start);
  return { hours: dayLength > 0 ? { worked: workingTime(own, calendar, firstDay, lastDay), dayLength } : null };
});
