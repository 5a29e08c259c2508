import { finishedCards } from '#domain/flow/finished-cards.ts';
import { type FlowReading, flowReading } from '#domain/flow/flow-reading.ts';
import type { CardHistory, FlowBoard } from '#domain/flow/history.ts';
import { at, boardOf, historyOf } from './small-history.ts';

/** The small board with these cards, as of an instant of January 2024. */
export function readingOf(cards: CardHistory[], asOf = '31', board: FlowBoard = boardOf()): FlowReading {
  return flowReading(historyOf(cards, board), at(asOf));
}

/** The only finished card of the small board. */
export function finishedCardOf(card: CardHistory, asOf = '31') {
  const [only] = finishedCards(readingOf([card], asOf));
  if (only === undefined) throw new Error(`${card.id} is not finished`);
  return only;
}
