import { limitAt } from '../column-at.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import type { Span } from './spans.ts';

/** How many cards a column can hold at an instant, given how many every column holds. */
export type Capacities = (column: number, at: Micros, counts: Int32Array) => number;

const HELD_SHARE = 0.2;

/**
 * Capacity of a column: its limit at that moment (for half of a split column, less the cards in the other half); without
 * a limit, the count that it held or exceeded for 20 % of the spans' time, and at least 1 (FLOW 3.14).
 */
export function capacitiesOf(reading: FlowReading, spans: Iterable<Span>): Capacities {
  const held = heldCounts(spans, reading.board.columns.length);
  return (index, at, counts) => {
    const column = reading.board.columns[index];
    const limit = column === undefined ? null : limitAt(column, at);
    if (column === undefined || limit === null) return held[index] ?? 1;
    return limit - otherHalvesOf(reading, index).reduce((sum, other) => sum + (counts[other] as number), 0);
  };
}

function otherHalvesOf(reading: FlowReading, index: number): number[] {
  const parent = reading.board.columns[index]?.parentId ?? null;
  if (parent === null) return [];
  return reading.board.columns.flatMap((column, other) =>
    column.parentId === parent && other !== index ? [other] : [],
  );
}

function heldCounts(spans: Iterable<Span>, columns: number): number[] {
  const timeByCount: Micros[][] = Array.from({ length: columns }, () => []);
  let total = 0;
  for (const { from, to, counts } of spans) {
    total += to - from;
    counts.forEach((count, column) => {
      const times = timeByCount[column] as Micros[];
      times[count] = (times[count] ?? 0) + (to - from);
    });
  }
  return timeByCount.map((times) => {
    let atLeast = 0;
    for (let count = times.length - 1; count > 1; count -= 1) {
      atLeast += times[count] ?? 0;
      if (atLeast >= HELD_SHARE * total) return count;
    }
    return 1;
  });
}
