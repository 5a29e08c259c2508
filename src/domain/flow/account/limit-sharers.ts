import type { FlowBoard, FlowColumn, Micros } from '../history.ts';

/** The stage that a column belongs to: a split column and its halves are one. */
export function stageIdOf(column: FlowColumn): string {
  return column.parentId ?? column.id;
}

/**
 * For each column, by index into `board.columns`: the indices of the columns that its limit counts together, itself among
 * them. The columns of one stage share a limit where they have had the same one throughout, as far as is known at `asOf`.
 */
export function limitSharers(board: FlowBoard, asOf: Micros): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  return board.columns.map((column, index) => {
    const limits = column.limitHistory.filter(({ from }) => from <= asOf);
    const key = JSON.stringify([stageIdOf(column), column.wipLimit, limits]);
    const group = groups.get(key) ?? [];
    group.push(index);
    groups.set(key, group);
    return group;
  });
}
