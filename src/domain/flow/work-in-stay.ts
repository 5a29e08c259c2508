import type { CardFlow } from './card-flow.ts';
import type { FlowColumn, Micros } from './history.ts';
import { coverage, elapsedTime, type TimeMeasure } from './intervals.ts';
import { segmentsOfKind } from './kind-segments.ts';

/**
 * The time of one stay, by its place, inside [from, to) in which the card was worked on: its column was active at that moment, and the
 * card was on the board and not blocked (FLOW 3.8).
 */
export function workInStay(
  { blocked, stays }: CardFlow,
  index: number,
  columns: readonly FlowColumn[],
  from: Micros,
  to: Micros,
  timeIn: TimeMeasure = elapsedTime,
): Micros {
  const column = columns[stays.column(index)];
  if (column === undefined || !stays.isOnBoard(index)) return 0;
  const start = Math.max(stays.from(index), from);
  const end = Math.min(stays.to(index) ?? to, to);
  if (start >= end) return 0;
  if (column.kindHistory.length === 0 && blocked.length === 0) return column.kind === 'active' ? timeIn(start, end) : 0;
  let work = 0;
  for (const active of segmentsOfKind(column, 'active', start, end)) {
    work += timeIn(active.from, active.to) - coverage(blocked, active.from, active.to, timeIn);
  }
  return work;
}
