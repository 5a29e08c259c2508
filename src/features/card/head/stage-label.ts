import { columnById, columnLabel, isOpen } from '#domain/columns.ts';
import type { BoardConfiguration, Column } from '#domain/schemas/configuration.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';

export const labelOf = (board: BoardConfiguration, id: ColumnId | null): string => {
  const column = id === null ? undefined : columnById(board, id);
  return column ? columnLabel(board, column) : 'no stage';
};

/** Every place a card can be moved to, in the order of the board. */
export const openPlaces = (board: BoardConfiguration) =>
  board.columns.filter(isOpen).map((column) => ({ id: column.id, label: columnLabel(board, column) }));

/** The place by which the stage before or after a card's own is entered: its in-progress half, or itself. */
export function neighbourPlace(board: BoardConfiguration, id: ColumnId | null, by: -1 | 1): Column | undefined {
  const stages = board.columns.filter((column) => column.parentId === null && !column.retired);
  const own = id === null ? undefined : columnById(board, id);
  const index = stages.findIndex((stage) => stage.id === (own?.parentId ?? own?.id));
  const stage = index < 0 ? undefined : stages[index + by];
  return stage?.split ? board.columns.find((half) => half.parentId === stage.id && isOpen(half)) : stage;
}
