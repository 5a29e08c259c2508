import type { FlowBoard, FlowColumn, Micros } from '../history.ts';

type MaybeRetired = FlowColumn & { retiredAt?: Micros | null };

/**
 * Whether a column stood on the board at an instant. A column that was split stands no longer once its halves do; before
 * that it stood and they did not. Where nobody knows when a column was retired or split, it never stood.
 */
export function isInUse(column: FlowColumn, board: FlowBoard, at: Micros): boolean {
  const parent = board.columns.find(({ id }) => column.parentId !== null && id === column.parentId);
  if (parent !== undefined && isBeforeRetirement(parent, at)) return false;
  const isGone = column.retired || board.columns.some(({ parentId }) => parentId === column.id);
  return !isGone || isBeforeRetirement(column, at);
}

function isBeforeRetirement({ retiredAt = null }: MaybeRetired, at: Micros): boolean {
  return retiredAt !== null && at < retiredAt;
}
