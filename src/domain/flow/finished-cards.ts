import type { CardFlow } from './card-flow.ts';
import type { FlowReading } from './flow-reading.ts';
import type { Micros } from './history.ts';

/** A card that is done as of the reading: it crossed commitment and done, in that order or at one instant. */
export type FinishedCard = CardFlow & { startedAt: Micros; finishedAt: Micros };

/** F: the cards done as of the reading whose finish lies on or after its first day, by finish, ties by id (FLOW 3). */
export function finishedCards(reading: FlowReading): FinishedCard[] {
  const { calendar, firstDay } = reading;
  return reading.cards
    .filter(isFinished)
    .filter((card) => firstDay !== null && calendar.dayOf(card.finishedAt) >= firstDay)
    .sort((a, b) => a.finishedAt - b.finishedAt || (a.id < b.id ? -1 : 1));
}

function isFinished(card: CardFlow): card is FinishedCard {
  return card.finishedAt !== null && card.startedAt !== null;
}
