import type { CardFlow } from '../card-flow.ts';
import type { Micros } from '../history.ts';
import type { Ranks } from '../ranks.ts';
import type { OtherReading } from './other-reading.ts';
import { startToFinish } from './start-to-finish.ts';

/** ActionableAgile/jira-to-analytics staging-parser.ts and DeloitteDigitalUK/jira-agile-metrics cycletime.py. */
export const ACTIONABLE_AGILE: OtherReading = {
  id: 'actionable-agile',
  name: 'ActionableAgile',
  usedBy: 'ActionableAgile, jira-agile-metrics',
  sentence:
    'A card moved back was never in the columns after that: each column keeps the date of the first entry since, a skipped one takes that of the next, and time in done before a re-opening falls to the column it went back to.',
  read(card, context) {
    const { ranks } = context;
    const entered = enteredAt(card, ranks);
    const columns = entered.slice(0, ranks.done).map((at, rank) => (entered[rank + 1] ?? 0) - (at ?? 0));
    return startToFinish(entered[ranks.commitment] ?? null, entered[ranks.done] ?? null, context, columns);
  },
};

/** One date for each column, by rank, ascending; null for those after the card’s own. */
function enteredAt({ stays }: CardFlow, ranks: Ranks): (Micros | null)[] {
  const dates: (Micros | null)[] = ranks.columnOfRank.map(() => null);
  for (const { column, from } of stays.list()) {
    const rank = ranks.rankOfColumn[column] ?? -1;
    if (rank < 0) continue;
    dates[rank] ??= from;
    dates.fill(null, rank + 1);
  }
  let next: Micros | null = null;
  for (let rank = dates.length - 1; rank >= 0; rank -= 1) {
    next = dates[rank] ?? next;
    dates[rank] = next;
  }
  return dates;
}
