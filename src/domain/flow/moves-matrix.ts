import type { FlowReading } from './flow-reading.ts';
import type { Stay } from './stays.ts';

/** How many moves led from one place to another. A place is a column's id, or `@archived`, `@deleted`, `@away`. */
export type MoveCount = { from: string; to: string; count: number };

/** Every move between places in the range of days, by name of the pair. Backward moves in it are the rework map (FLOW 3.10). */
export function movesMatrix(reading: FlowReading): MoveCount[] {
  const counts = new Map<string, MoveCount>();
  for (const card of reading.cards) {
    card.stays.slice(1).forEach((stay, index) => {
      if (stay.from < reading.from) return;
      const from = placeOf(card.stays[index] as Stay, reading);
      const to = placeOf(stay, reading);
      const known = counts.get(`${from} -> ${to}`);
      if (known) known.count += 1;
      else counts.set(`${from} -> ${to}`, { from, to, count: 1 });
    });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

function placeOf(stay: Stay, reading: FlowReading): string {
  return stay.standing === 'on-board' ? (reading.board.columns[stay.column]?.id ?? '') : `@${stay.standing}`;
}
