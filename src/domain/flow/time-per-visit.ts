import type { FlowReading } from './flow-reading.ts';
import type { Micros } from './history.ts';

/** For each column, by index into `board.columns`: the length of every visit that ended on or after the first day (FLOW 3.6 b). */
export function timePerVisit(reading: FlowReading): Micros[][] {
  const { calendar, firstDay } = reading;
  const times: Micros[][] = reading.board.columns.map(() => []);
  if (firstDay === null) return times;
  for (const card of reading.cards) {
    for (const stay of card.stays) {
      if (stay.standing !== 'on-board' || stay.to === null || calendar.dayOf(stay.to) < firstDay) continue;
      times[stay.column]?.push(stay.to - stay.from);
    }
  }
  return times;
}
