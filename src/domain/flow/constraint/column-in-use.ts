import type { FlowBoard, FlowColumn, Micros } from '../history.ts';

/**
 * Whether a column stood on the board at an instant. A column that was split stands no longer once its halves do; before
 * that it stood and they did not. Where nobody knows when a column was retired or split, it never stood.
 */
export function isInUse(column: FlowColumn, board: FlowBoard, at: Micros): boolean {
  const parent = board.columns.find(({ id }) => column.parentId !== null && id === column.parentId);
  if (parent !== undefined && isBeforeRetirement(parent, at)) return false;
  return !(column.retired || isSplit(column, board)) || isBeforeRetirement(column, at);
}

/** Whether halves stand for it; a column that became whole again keeps its halves as retired ones. */
function isSplit({ id, half }: FlowColumn, { columns }: FlowBoard): boolean {
  return half === null && columns.some(({ parentId, retired }) => parentId === id && !retired);
}

function isBeforeRetirement({ retiredAt = null }: FlowColumn, at: Micros): boolean {
  return retiredAt !== null && at < retiredAt;
}
