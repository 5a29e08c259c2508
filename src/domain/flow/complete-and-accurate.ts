import type { FinishedCard } from './finished-cards.ts';
import type { Ranks } from './ranks.ts';

export type CompleteAndAccurate = {
  /** Finished cards that left the column forwards. */
  leftForward: number;
  /** Those that afterwards never came back to it or to a column before it. */
  neverReturned: number;
};

/**
 * Percent complete and accurate, read from behaviour and not from the next step's opinion (Martin & Osterling, as a
 * proxy): for each column before done, by rank (FLOW 3.12).
 */
export function completeAndAccurate(finished: readonly FinishedCard[], ranks: Ranks): CompleteAndAccurate[] {
  const columns = ranks.columnOfRank.slice(0, ranks.done).map(() => ({ leftForward: 0, neverReturned: 0 }));
  for (const card of finished) {
    const visited = card.stays
      .list()
      .map((stay) => ranks.rankOfColumn[stay.column] ?? -1)
      .filter((rank) => rank >= 0);
    columns.forEach((column, rank) => {
      const left = visited.findIndex((at, index) => at === rank && (visited[index + 1] ?? -1) > rank);
      if (left < 0) return;
      column.leftForward += 1;
      if (visited.slice(left + 1).every((later) => later > rank)) column.neverReturned += 1;
    });
  }
  return columns;
}
