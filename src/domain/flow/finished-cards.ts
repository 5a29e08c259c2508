import type { CardFlow } from './card-flow.ts';
import type { Micros } from './history.ts';
import { oncePerReading } from './once-per-reading.ts';

/** A card that is done as of the reading: it crossed commitment and done, in that order or at one instant. */
export type FinishedCard = CardFlow & { startedAt: Micros; finishedAt: Micros };

/**
 * F: the cards done as of the reading whose finish lies on or after its first day, in the order of the reading. Where no
 * order is needed this one is quicker to walk: it is that of the memory.
 */
export const finishedAsRead = oncePerReading(({ calendar, cards, firstDay }): readonly FinishedCard[] => {
  if (firstDay === null) return [];
  const finished: FinishedCard[] = [];
  for (const card of cards) {
    if (isFinished(card) && calendar.dayOf(card.finishedAt) >= firstDay) finished.push(card);
  }
  return finished;
});

/** The places of F in the order of the reading, by finish, ties by id (FLOW 3). */
export const orderOfFinish = oncePerReading((reading): Uint32Array => {
  const finished = finishedAsRead(reading);
  const at = Float64Array.from(finished, (card) => card.finishedAt);
  const idOf = (place: number) => finished[place]?.id ?? '';
  return Uint32Array.from(finished.keys()).sort(
    (a, b) => (at[a] as Micros) - (at[b] as Micros) || (idOf(a) < idOf(b) ? -1 : 1),
  );
});

/** F by finish, ties by id. */
export const finishedCards = oncePerReading((reading): readonly FinishedCard[] => {
  const finished = finishedAsRead(reading);
  return Array.from(orderOfFinish(reading), (place) => finished[place] as FinishedCard);
});

/** Whether a card is done as of its reading, in the range of days or before it. */
export function isFinished(card: CardFlow): card is FinishedCard {
  return card.finishedAt !== null && card.startedAt !== null;
}
