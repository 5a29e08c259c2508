import type { FlowReading } from './flow-reading.ts';
import type { Micros } from './history.ts';

/** For each column, by index into `board.columns`: the length of every visit that ended on or after the first day (FLOW 3.6 b). */
export function timePerVisit(reading: FlowReading): Micros[][] {
  const { calendar, firstDay } = reading;
  const times: Micros[][] = reading.board.columns.map(() => []);
  if (firstDay === null) return times;
  for (const { stays } of reading.cards) {
    for (let index = 0; index < stays.length; index += 1) {
      const to = stays.to(index);
      if (!stays.isOnBoard(index) || to === null || calendar.dayOf(to) < firstDay) continue;
      times[stays.column(index)]?.push(to - stays.from(index));
    }
  }
  return times;
}
