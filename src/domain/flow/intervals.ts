import type { Micros } from './history.ts';

/** Half-open: [from, to). */
export type Interval = { from: Micros; to: Micros };

/** The same instants as disjoint intervals, ascending. Empty and reversed intervals vanish; touching ones join. */
export function unionOf(intervals: readonly Interval[]): Interval[] {
  const union: Interval[] = [];
  const ascending = intervals.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  for (const { from, to } of ascending) {
    const last = union.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else union.push({ from, to });
  }
  return union;
}

/** How much time lies in [from, to). */
export type TimeMeasure = (from: Micros, to: Micros) => Micros;

/** All of it. */
export const elapsedTime: TimeMeasure = (from, to) => to - from;

/** How much time, in microseconds, disjoint intervals cover of [from, to). */
export function coverage(
  disjoint: readonly Interval[],
  from: Micros,
  to: Micros,
  timeIn: TimeMeasure = elapsedTime,
): Micros {
  let covered = 0;
  for (const interval of disjoint) {
    const start = Math.max(interval.from, from);
    const end = Math.min(interval.to, to);
    if (start < end) covered += timeIn(start, end);
  }
  return covered;
}
