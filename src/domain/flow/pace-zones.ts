import type { Calendar } from './calendar.ts';
import type { FinishedCard } from './finished-cards.ts';
import type { Micros } from './history.ts';
import { inclusiveDays } from './inclusive-days.ts';
import type { Ranks } from './ranks.ts';

/**
 * For each rank before done: how old, in inclusive days, each finished card was when it left that column for the last
 * time; cards that never were there since their start are left out (FLOW 3.4, the background of the ageing chart).
 */
export function paceZones(finished: readonly FinishedCard[], ranks: Ranks, calendar: Calendar): number[][] {
  const ages: number[][] = ranks.columnOfRank.slice(0, ranks.done).map(() => []);
  const lastExits: (Micros | null)[] = new Array(ranks.done).fill(null);
  for (const card of finished) {
    lastExits.fill(null);
    for (const stay of card.stays) {
      const rank = ranks.rankOfColumn[stay.column] ?? -1;
      if (rank < 0 || rank >= ranks.done || stay.standing !== 'on-board' || stay.to === null) continue;
      if (stay.to >= card.startedAt && stay.to <= card.finishedAt) lastExits[rank] = stay.to;
    }
    for (let rank = 0; rank < lastExits.length; rank += 1) {
      const at = lastExits[rank] ?? null;
      if (at !== null) ages[rank]?.push(inclusiveDays(calendar, card.startedAt, at));
    }
  }
  return ages;
}
