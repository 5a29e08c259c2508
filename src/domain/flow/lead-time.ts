import type { Calendar } from './calendar.ts';
import type { FinishedCard } from './finished-cards.ts';
import { inclusiveDays } from './inclusive-days.ts';

/** Inclusive days from creation to the last crossing of done; at least 1 (FLOW 3.2). */
export function leadTimeDays(card: FinishedCard, calendar: Calendar): number {
  return inclusiveDays(calendar, card.createdAt, card.finishedAt);
}
