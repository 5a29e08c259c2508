import type { CardFlow } from '../card-flow.ts';
import type { ReadingContext, ReadTime } from './other-reading.ts';
import { staysUntil } from './true-stays.ts';

/** A cycle time that runs only while the card is in a column between commitment and done, visit by visit. */
export function timeInColumns(card: CardFlow, { ranks, calendar }: ReadingContext): ReadTime | null {
  const { finishedAt } = card;
  if (finishedAt === null) return null;
  let elapsed = 0;
  let days = 0;
  let counted = Number.NEGATIVE_INFINITY;
  for (const { rank, from, to } of staysUntil(card, ranks, finishedAt)) {
    if (rank < ranks.commitment || rank >= ranks.done) continue;
    elapsed += to - from;
    const last = calendar.dayOf(to);
    days += Math.max(0, last - Math.max(calendar.dayOf(from) - 1, counted));
    counted = Math.max(counted, last);
  }
  return { finishedAt, elapsed, days: Math.max(1, days), columns: null };
}
