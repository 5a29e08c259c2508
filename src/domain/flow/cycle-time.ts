import type { Calendar } from './calendar.ts';
import type { FinishedCard } from './finished-cards.ts';
import { inclusiveDays } from './inclusive-days.ts';

/** Inclusive days from the last crossing of commitment to the last crossing of done; at least 1 (FLOW 3.1). */
export function cycleTimeDays(card: FinishedCard, calendar: Calendar): number {
  return inclusiveDays(calendar, card.startedAt, card.finishedAt);
}
