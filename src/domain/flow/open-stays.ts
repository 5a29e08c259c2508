import type { FlowReading } from './flow-reading.ts';
import type { Micros } from './history.ts';

/** For each column, by index into `board.columns`: how long the cards that are in it have been there, as of the reading. */
export function openStays({ asOf, board, cards }: FlowReading): Micros[][] {
  const times: Micros[][] = board.columns.map(() => []);
  for (const card of cards) {
    const stay = card.stays.at(-1);
    if (stay?.standing === 'on-board') times[stay.column]?.push(asOf - stay.from);
  }
  return times;
}
