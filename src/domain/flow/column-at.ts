import type { ColumnKind, FlowColumn, Micros } from './history.ts';

/** The kind that held for a column at an instant. */
export function kindAt(column: FlowColumn, at: Micros): ColumnKind {
  return column.kindHistory.findLast((change) => change.from <= at)?.kind ?? column.kind;
}

/** The limit that held for a column at an instant; for a half of a split column, the limit that both halves share. */
export function limitAt(column: FlowColumn, at: Micros): number | null {
  const change = column.limitHistory.findLast((entry) => entry.from <= at);
  return change === undefined ? column.wipLimit : change.maximum;
}
