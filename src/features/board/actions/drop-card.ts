import { cardKey } from '../state/card-key.ts';
import { moveTo } from '../state/place.ts';
import type { Motion } from '../store/board-model.ts';
import type { BoardSession } from '../store/board-session.ts';
import { overtaken } from './explain.ts';
import { moveCard } from './move-card.ts';
import { tellRefusal } from './tell.ts';

/**
 * Lets the card in the hand go where it is aimed. If somebody moved it or took it away while it was held, it goes where
 * they say, and the person is told and can move it all the same. Answers whether the card is still on the board.
 */
export function dropCard(session: BoardSession, { picked, target }: Motion): boolean {
  const state = session.shown.get();
  const card = state.cards.get(picked.id);
  session.motion.set(null);
  const last = session.lastMoves.get(picked.id);
  const isOvertaken = card?.cardSeq !== picked.cardSeq && last !== undefined && last.actorId !== state.me;
  if (card && !isOvertaken) {
    moveCard(session, card, target);
    return true;
  }
  const { words, action } = overtaken(session, moveTo(state, card ?? picked, target), cardKey(state, picked));
  tellRefusal(words, action);
  return card !== undefined;
}
