import type { Calendar } from './flow/calendar.ts';
import type { Micros } from './flow/history.ts';

/** A card on its way: when it was committed to, and when it came to its column. */
type CardOnItsWay = { startedAt: Micros; enteredAt: Micros };

/**
 * The instant at which a card became older than `mark` inclusive days of the board's zone: the start of the first local
 * day that counts beyond it, or the card's entry into the column whose mark it is, where it came late already.
 */
export function lateSince(
  calendar: Pick<Calendar, 'dayOf' | 'startOf'>,
  { startedAt, enteredAt }: CardOnItsWay,
  mark: number,
): Micros {
  const firstLateDay = calendar.dayOf(startedAt) + Math.floor(mark);
  return Math.max(calendar.startOf(firstLateDay), enteredAt);
}
