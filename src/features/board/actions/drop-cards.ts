import type { BoardCard } from '#domain/schemas/card.ts';
import { cardKey } from '../state/card-key.ts';
import { moveTo, samePlace } from '../state/place.ts';
import type { Motion } from '../store/board-model.ts';
import type { BoardSession } from '../store/board-session.ts';
import { overtaken } from './explain.ts';
import { moveCards } from './move-cards.ts';
import { tellRefusal } from './tell.ts';

/**
 * Lets what is in the hand go where it is aimed. A card that somebody moved or took away while it was held goes where
 * they say, and the person is told and can move it all the same. Answers whether the card that was picked up is still on
 * the board.
 */
export function dropCards(session: BoardSession, { cardId, picked, origin, target }: Motion): boolean {
  const { cards } = session.shown.get();
  session.motion.set(null);
  const [taken] = picked.filter((card) => isOvertaken(session, card));
  const still = picked.filter((card) => !isOvertaken(session, card)).flatMap(({ id }) => cards.get(id) ?? []);
  if (still.length > 0 && !samePlace(origin, target)) moveCards(session, still, target);
  if (taken) tellOvertaken(session, taken, target);
  return cards.has(cardId);
}

function isOvertaken(session: BoardSession, { id, cardSeq }: BoardCard): boolean {
  const state = session.shown.get();
  const card = state.cards.get(id);
  const last = session.lastMoves.get(id);
  return !card || (card.cardSeq !== cardSeq && last !== undefined && last.actorId !== state.me);
}

function tellOvertaken(session: BoardSession, taken: BoardCard, target: Motion['target']): void {
  const state = session.shown.get();
  const body = moveTo(state, state.cards.get(taken.id) ?? taken, target);
  const { words, action } = overtaken(session, body, cardKey(state, taken));
  tellRefusal(words, action);
}
