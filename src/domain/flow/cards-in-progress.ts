import type { CardFlow } from './card-flow.ts';
import type { Micros } from './history.ts';
import { oncePerReading } from './once-per-reading.ts';

/** A card in the WIP zone as of the reading: committed to, not done, not set aside. */
export type CardInProgress = CardFlow & { startedAt: Micros; finishedAt: null; discardedAt: null };

/** The cards in the WIP zone, the oldest first, ties by id. */
export const cardsInProgress = oncePerReading((reading): readonly CardInProgress[] =>
  reading.cards.filter(isInProgress).sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1)),
);

function isInProgress(card: CardFlow): card is CardInProgress {
  return card.startedAt !== null && card.finishedAt === null && card.discardedAt === null;
}
