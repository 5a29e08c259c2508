import type { Calendar } from './calendar.ts';
import type { FinishedCard } from './finished-cards.ts';
import type { Micros } from './history.ts';
import type { Ranks } from './ranks.ts';

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * For each rank before done: how old, in inclusive days, each finished card was when it left that column for the last
 * time; cards that never were there since their start are left out (FLOW 3.4, the background of the ageing chart).
 */
export function paceZones(finished: readonly FinishedCard[], ranks: Ranks, calendar: Calendar): number[][] {
  const ages: number[][] = ranks.columnOfRank.slice(0, ranks.done).map(() => []);
  const lastExits = new Float64Array(ranks.done);
  for (const { stays, startedAt, finishedAt } of finished) {
    lastExits.fill(NEVER);
    for (let index = 0; index < stays.length; index += 1) {
      const rank = ranks.rankOfColumn[stays.column(index)] ?? -1;
      const to = stays.to(index);
      if (rank < 0 || rank >= ranks.done || !stays.isOnBoard(index) || to === null) continue;
      if (to >= startedAt && to <= finishedAt) lastExits[rank] = to;
    }
    const dayBefore = calendar.dayOf(startedAt) - 1;
    for (let rank = 0; rank < lastExits.length; rank += 1) {
      const at = lastExits[rank] as Micros;
      if (at !== NEVER) ages[rank]?.push(calendar.dayOf(at) - dayBefore);
    }
  }
  return ages;
}
