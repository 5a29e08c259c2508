import type { ColumnKind, FlowColumn, Micros } from './history.ts';
import type { Interval } from './intervals.ts';

/** The parts of [from, to) in which a column was of one kind: stays are cut where the kind changed (FLOW 2.6). */
export function segmentsOfKind(column: FlowColumn, kind: ColumnKind, from: Micros, to: Micros): Interval[] {
  if (column.kindHistory.length === 0) return column.kind === kind && from < to ? [{ from, to }] : [];
  const segments: Interval[] = [];
  let current = column.kind;
  let since = from;
  for (const change of [...column.kindHistory, { from: to, kind: current }]) {
    const until = Math.min(Math.max(change.from, since), to);
    if (current === kind && until > since) segments.push({ from: since, to: until });
    since = until;
    current = change.kind;
  }
  return segments;
}
