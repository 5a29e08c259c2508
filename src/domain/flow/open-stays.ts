import type { FlowReading } from './flow-reading.ts';
import type { Micros } from './history.ts';

/** For each column, by index into `board.columns`: how long the cards that are in it have been there, as of the reading. */
export function openStays({ asOf, board, cards }: FlowReading): Micros[][] {
  const times: Micros[][] = board.columns.map(() => []);
  for (const card of cards) {
    const last = card.stays.length - 1;
    if (last >= 0 && card.stays.isOnBoard(last)) times[card.stays.column(last)]?.push(asOf - card.stays.from(last));
  }
  return times;
}
