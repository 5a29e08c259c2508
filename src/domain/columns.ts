import type { BoardConfiguration, Column } from './schemas/configuration.ts';
import type { ColumnId } from './schemas/ids.ts';

/** Cards can stand here: neither retired nor the parent of two halves. */
export const isOpen = (column: Column): boolean => !column.retired && !column.split;

export const columnById = (board: BoardConfiguration, id: ColumnId): Column | undefined =>
  board.columns.find((column) => column.id === id);

/** A column's name with its half, as people say it: "Test · done". */
export function columnLabel(board: BoardConfiguration, column: Column): string {
  const parent = column.parentId === null ? undefined : columnById(board, column.parentId);
  return parent === undefined ? column.name : `${parent.name} · ${column.half === 'done' ? 'done' : 'in progress'}`;
}

/** The open columns that a column stands for: itself, or the halves of a split one. */
export const openColumnsOf = (board: BoardConfiguration, id: ColumnId): ColumnId[] =>
  board.columns.filter((column) => isOpen(column) && (column.id === id || column.parentId === id)).map(({ id }) => id);

/** The WIP zone: commitment <= rank < done in today's order, discard columns left out (FLOW 1). Empty without both points. */
export function wipZone(board: BoardConfiguration): ColumnId[] {
  const from = board.columns.findIndex((column) => column.id === board.commitmentColumnId);
  const until = board.columns.findIndex((column) => column.id === board.doneColumnId);
  if (from < 0 || until < 0) return [];
  return board.columns
    .slice(from, until)
    .filter((column) => isOpen(column) && !column.discard)
    .map(({ id }) => id);
}

/** Whether a card in this column has crossed the commitment point, by today's order; discard columns have no rank. */
export function isCommitted(board: BoardConfiguration, id: ColumnId | null): boolean | undefined {
  const rank = board.columns.findIndex((column) => column.id === id);
  const commitment = board.columns.findIndex((column) => column.id === board.commitmentColumnId);
  if (rank < 0 || commitment < 0 || board.columns[rank]?.discard) return undefined;
  return rank >= commitment;
}
