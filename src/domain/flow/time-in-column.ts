import type { FinishedCard } from './finished-cards.ts';
import type { FlowColumn, Micros } from './history.ts';
import type { Ranks } from './ranks.ts';
import { workInStay } from './work-in-stay.ts';

/**
 * For each column before done, by rank: the time each finished card spent in it over all its visits up to the finish,
 * for the cards that visited it. Actual time, not restated. A column entered at the very instant of the finish was not
 * visited; a visit without length counts with time 0 (FLOW 3.6 a).
 */
export function timeInColumn(finished: readonly FinishedCard[], ranks: Ranks): Micros[][] {
  const times: Micros[][] = ranks.columnOfRank.slice(0, ranks.done).map(() => []);
  const spent: (Micros | null)[] = new Array(ranks.done).fill(null);
  for (const card of finished) {
    spent.fill(null);
    for (const stay of card.stays) {
      const rank = ranks.rankOfColumn[stay.column] ?? -1;
      if (stay.from >= card.finishedAt || stay.standing !== 'on-board' || rank < 0 || rank >= ranks.done) continue;
      const length = Math.min(stay.to ?? card.finishedAt, card.finishedAt) - stay.from;
      spent[rank] = (spent[rank] ?? 0) + length;
    }
    for (let rank = 0; rank < spent.length; rank += 1) {
      const time = spent[rank] ?? null;
      if (time !== null) times[rank]?.push(time);
    }
  }
  return times;
}

/** Of that time, summed over the cards, by rank: in which they were worked on and not blocked. */
export function workInColumn(
  finished: readonly FinishedCard[],
  ranks: Ranks,
  columns: readonly FlowColumn[],
): Micros[] {
  const work: Micros[] = new Array(ranks.done).fill(0);
  for (const card of finished) {
    for (const stay of card.stays) {
      const rank = ranks.rankOfColumn[stay.column] ?? -1;
      if (rank < 0 || rank >= ranks.done) continue;
      work[rank] = (work[rank] as Micros) + workInStay(card, stay, columns, stay.from, card.finishedAt);
    }
  }
  return work;
}
