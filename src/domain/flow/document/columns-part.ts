import { completeAndAccurate } from '../complete-and-accurate.ts';
import type { Distribution } from '../distribution.ts';
import { finishedCards } from '../finished-cards.ts';
import type { FlowReading } from '../flow-reading.ts';
import { movesMatrix } from '../moves-matrix.ts';
import { timeInColumn } from '../time-in-column.ts';
import { timePerVisit } from '../time-per-visit.ts';
import { secondsDistribution } from './distribution-entry.ts';

/** What happened column by column, by column id. */
export type ColumnsPart = {
  column_seconds_per_finished_card: Record<string, Distribution>;
  column_seconds_per_ended_visit: Record<string, Distribution>;
  /** `FROM -> TO`, places as in the moves matrix. */
  moves: Record<string, number>;
  complete_and_accurate: Record<string, { left_forward: number; never_returned: number; share: number | null }>;
};

export function columnsPart(reading: FlowReading): ColumnsPart {
  const finished = finishedCards(reading);
  const { board, ranks } = reading;
  const idOfRank = (rank: number) => board.columns[ranks.columnOfRank[rank] ?? -1]?.id ?? '';
  return {
    column_seconds_per_finished_card: Object.fromEntries(
      timeInColumn(finished, ranks).map((times, rank) => [idOfRank(rank), secondsDistribution(times)]),
    ),
    column_seconds_per_ended_visit: Object.fromEntries(
      timePerVisit(reading).map((times, index) => [board.columns[index]?.id ?? '', secondsDistribution(times)]),
    ),
    moves: Object.fromEntries(movesMatrix(reading).map(({ from, to, count }) => [`${from} -> ${to}`, count])),
    complete_and_accurate: Object.fromEntries(
      completeAndAccurate(finished, ranks).map(({ leftForward, neverReturned }, rank) => [
        idOfRank(rank),
        {
          left_forward: leftForward,
          never_returned: neverReturned,
          share: leftForward > 0 ? neverReturned / leftForward : null,
        },
      ]),
    ),
  };
}
