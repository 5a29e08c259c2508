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

/** The length, in microseconds, of what disjoint intervals cover of [from, to). */
export function coverage(disjoint: readonly Interval[], from: Micros, to: Micros): Micros {
  let covered = 0;
  for (const interval of disjoint) {
    covered += Math.max(0, Math.min(interval.to, to) - Math.max(interval.from, from));
  }
  return covered;
}
