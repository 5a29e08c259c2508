import type { Calendar } from './calendar.ts';
import type { FinishedCard } from './finished-cards.ts';
import { inclusiveDays } from './inclusive-days.ts';
import type { Ranks } from './ranks.ts';

/**
 * For each rank before done: how old, in inclusive days, each finished card was when it left that column for the last
 * time; cards that never were there since their start are left out (FLOW 3.4, the background of the ageing chart).
 */
export function paceZones(finished: readonly FinishedCard[], ranks: Ranks, calendar: Calendar): number[][] {
  const ages: number[][] = ranks.columnOfRank.slice(0, ranks.done).map(() => []);
  for (const card of finished) {
    const lastExits = new Map<number, number>();
    for (const stay of card.stays) {
      const rank = ranks.rankOfColumn[stay.column] ?? -1;
      if (rank < 0 || stay.standing !== 'on-board' || stay.to === null) continue;
      if (stay.to >= card.startedAt && stay.to <= card.finishedAt) lastExits.set(rank, stay.to);
    }
    for (const [rank, at] of lastExits) ages[rank]?.push(inclusiveDays(calendar, card.startedAt, at));
  }
  return ages;
}
