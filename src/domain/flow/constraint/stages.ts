import { kindAt } from '../column-at.ts';
import type { FlowBoard, Micros } from '../history.ts';
import type { Ranks } from '../ranks.ts';
import { isInUse } from './column-in-use.ts';

/** A step of the work: an active column in the WIP zone with the queues before it. Numbers index `board.columns`. */
export type Stage = {
  column: number;
  /** The queue columns of the WIP zone directly before it; empty where work comes straight from another stage. */
  buffer: readonly number[];
  /** The column that its cards go to next: a queue, another stage's column, or done. */
  next: number;
};

/** The stages in the order of the flow, by the columns and kinds that an instant knew (FLOW 3.14). */
export function stagesOf(board: FlowBoard, ranks: Ranks, at: Micros): Stage[] {
  const zone = ranks.columnOfRank.slice(ranks.commitment, ranks.done).filter((index) => {
    const column = board.columns[index];
    return column !== undefined && isInUse(column, board, at);
  });
  const doneColumn = ranks.columnOfRank[ranks.done] as number;
  const stages: Stage[] = [];
  let buffer: number[] = [];
  zone.forEach((index, position) => {
    const column = board.columns[index];
    if (column === undefined || kindAt(column, at) !== 'active') {
      buffer.push(index);
    } else {
      stages.push({ column: index, buffer, next: zone[position + 1] ?? doneColumn });
      buffer = [];
    }
  });
  return stages;
}
