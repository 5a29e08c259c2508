import type { FinishedCard } from './finished-cards.ts';
import type { FlowColumn, Micros } from './history.ts';
import type { Ranks } from './ranks.ts';
import { workInStay } from './work-in-stay.ts';

const NOT_VISITED = -1;

/**
 * For each column before done, by rank: the time each finished card spent in it over all its visits up to the finish,
 * for the cards that visited it. Actual time, not restated. A column entered at the very instant of the finish was not
 * visited; a visit without length counts with time 0 (FLOW 3.6 a).
 */
export function timeInColumn(finished: readonly FinishedCard[], ranks: Ranks): Micros[][] {
  const times: Micros[][] = ranks.columnOfRank.slice(0, ranks.done).map(() => []);
  const spent = new Float64Array(ranks.done);
  for (const { stays, finishedAt } of finished) {
    spent.fill(NOT_VISITED);
    for (let index = 0; index < stays.length; index += 1) {
      const rank = ranks.rankOfColumn[stays.column(index)] ?? -1;
      const from = stays.from(index);
      if (from >= finishedAt || !stays.isOnBoard(index) || rank < 0 || rank >= ranks.done) continue;
      const length = Math.min(stays.to(index) ?? finishedAt, finishedAt) - from;
      spent[rank] = Math.max(spent[rank] as Micros, 0) + length;
    }
    for (let rank = 0; rank < spent.length; rank += 1) {
      const time = spent[rank] as Micros;
      if (time !== NOT_VISITED) times[rank]?.push(time);
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
    for (let index = 0; index < card.stays.length; index += 1) {
      const rank = ranks.rankOfColumn[card.stays.column(index)] ?? -1;
      if (rank < 0 || rank >= ranks.done) continue;
      work[rank] = (work[rank] as Micros) + workInStay(card, index, columns, card.createdAt, card.finishedAt);
    }
  }
  return work;
}
