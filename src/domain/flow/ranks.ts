import type { FlowBoard } from './history.ts';

/** A board's columns by rank. Discard columns have no rank; retired ones keep theirs (FLOW 1, 2.6). */
export type Ranks = {
  /** Indices into `board.columns`, by rank. */
  columnOfRank: readonly number[];
  /** By index into `board.columns`; -1 for a discard column. */
  rankOfColumn: readonly number[];
  indexOfId: ReadonlyMap<string, number>;
  /** The rank from which a card is committed to. */
  commitment: number;
  /** The rank from which a card is done. */
  done: number;
};

/** Throws a RangeError where the commitment or the done column has no rank or the two are out of order. */
export function ranksOf(board: FlowBoard): Ranks {
  const columnOfRank: number[] = [];
  const rankOfColumn = board.columns.map((column, index) => (column.discard ? -1 : columnOfRank.push(index) - 1));
  const indexOfId = new Map(board.columns.map((column, index) => [column.id, index]));
  const rankOfId = (id: string) => rankOfColumn[indexOfId.get(id) ?? -1] ?? -1;
  const commitment = rankOfId(board.commitmentColumnId);
  const done = rankOfId(board.doneColumnId);
  if (commitment < 0 || done <= commitment) {
    throw new RangeError(
      'the commitment column must stand before the done column, and neither may be a discard column',
    );
  }
  return { columnOfRank, rankOfColumn, indexOfId, commitment, done };
}
