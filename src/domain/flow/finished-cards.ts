import type { CardFlow } from './card-flow.ts';
import type { Micros } from './history.ts';
import { oncePerReading } from './once-per-reading.ts';

/** A card that is done as of the reading: it crossed commitment and done, in that order or at one instant. */
export type FinishedCard = CardFlow & { startedAt: Micros; finishedAt: Micros };

/** F: the cards done as of the reading whose finish lies on or after its first day, by finish, ties by id (FLOW 3). */
export const finishedCards = oncePerReading(({ calendar, cards, firstDay }): readonly FinishedCard[] => {
  if (firstDay === null) return [];
  const finished: FinishedCard[] = [];
  for (const card of cards) {
    if (isFinished(card) && calendar.dayOf(card.finishedAt) >= firstDay) finished.push(card);
  }
  return finished.sort((a, b) => a.finishedAt - b.finishedAt || (a.id < b.id ? -1 : 1));
});

/** Whether a card is done as of its reading, in the range of days or before it. */
export function isFinished(card: CardFlow): card is FinishedCard {
  return card.finishedAt !== null && card.startedAt !== null;
}
