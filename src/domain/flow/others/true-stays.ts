import type { CardFlow } from '../card-flow.ts';
import type { Micros } from '../history.ts';
import type { Ranks } from '../ranks.ts';
import type { Stay } from '../stays.ts';

/** The card's stays on the board that began before an instant, cut there; those in discard columns are none. */
export function staysUntil(card: CardFlow, ranks: Ranks, until: Micros): (Stay & { to: Micros; rank: number })[] {
  return card.stays.list().flatMap((stay) => {
    const rank = ranks.rankOfColumn[stay.column] ?? -1;
    if (rank < 0 || stay.standing !== 'on-board' || stay.from >= until) return [];
    return [{ ...stay, rank, to: Math.min(stay.to ?? until, until) }];
  });
}

/** The time that a card really spent in each column, by rank, up to an instant: the sum of its visits. */
export function trueStays(card: CardFlow, ranks: Ranks, until: Micros): Micros[] {
  const times: Micros[] = ranks.columnOfRank.map(() => 0);
  for (const { rank, from, to } of staysUntil(card, ranks, until)) times[rank] = (times[rank] ?? 0) + (to - from);
  return times;
}
