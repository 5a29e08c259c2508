import type { FlowReading } from './flow-reading.ts';
import type { Micros } from './history.ts';

/** For each column, by index into `board.columns`: the length of every visit that ended (FLOW 3.6 b). */
export function timePerVisit(reading: FlowReading): Micros[][] {
  const times: Micros[][] = reading.board.columns.map(() => []);
  for (const card of reading.cards) {
    for (const stay of card.stays) {
      if (stay.standing === 'on-board' && stay.to !== null) times[stay.column]?.push(stay.to - stay.from);
    }
  }
  return times;
}
