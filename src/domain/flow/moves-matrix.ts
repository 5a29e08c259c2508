import type { FlowReading } from './flow-reading.ts';
import type { Stays } from './stays.ts';

/** How many moves led from one place to another. A place is a column's id, or `@archived`, `@deleted`, `@away`. */
export type MoveCount = { from: string; to: string; count: number };

/** Every move between places in the range of days, by name of the pair. Backward moves in it are the rework map (FLOW 3.10). */
export function movesMatrix(reading: FlowReading): MoveCount[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { stays } of reading.cards) {
    for (let index = stays.length - 1; index > 0; index -= 1) {
      if (stays.from(index) < reading.from) break;
      const from = placeOf(stays, index - 1, reading);
      const to = placeOf(stays, index, reading);
      const row = counts.get(from) ?? new Map<string, number>();
      counts.set(from, row);
      row.set(to, (row.get(to) ?? 0) + 1);
    }
  }
  const moves = [...counts].flatMap(([from, row]) => [...row].map(([to, count]) => ({ from, to, count })));
  return moves.sort((a, b) => (`${a.from} -> ${a.to}` < `${b.from} -> ${b.to}` ? -1 : 1));
}

const placeOf = (stays: Stays, index: number, { board }: FlowReading): string =>
  stays.isOnBoard(index) ? (board.columns[stays.column(index)]?.id ?? '') : `@${stays.standing(index)}`;
