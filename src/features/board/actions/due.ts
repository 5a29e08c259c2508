import type { BoardCard } from '#domain/schemas/card.ts';
import { showDay } from '#ui/date-display.ts';
import type { BoardSession } from '../store/board-session.ts';
import { cardsWords, giveAll, is } from './edit-cards.ts';

/** Sets the day by which cards are due; null: none. */
export function setDue(session: BoardSession, cards: readonly BoardCard[], dueOn: BoardCard['dueOn']): void {
  const words = (given: readonly BoardCard[]) =>
    dueOn
      ? `${cardsWords(session, given)} ${is(given)} due on ${showDay(dueOn)}`
      : `${cardsWords(session, given)} ${given.length === 1 ? 'has' : 'have'} no due date`;
  giveAll(session, cards, { dueOn }, words);
}
