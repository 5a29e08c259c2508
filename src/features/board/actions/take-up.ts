import type { BoardCard } from '#domain/schemas/card.ts';
import { idsOf, placeTogether } from '../state/place.ts';
import type { Motion } from '../store/board-model.ts';
import type { BoardSession } from '../store/board-session.ts';
import { groupingOf } from '../store/grouping-of.ts';
import { areFewEnough } from './change-together.ts';

/** Takes cards into the hand; `card` is the one that the others go with. Undefined where they cannot be taken. */
export function takeUp(
  session: BoardSession,
  card: BoardCard,
  cards: readonly BoardCard[],
  by: Motion['by'],
): Motion | undefined {
  const origin = placeTogether(session.shown.get(), card, cards, groupingOf(session));
  if (!origin || !areFewEnough(cards)) return undefined;
  const motion = { cardId: card.id, cardIds: idsOf(cards), picked: cards, by, origin, target: origin };
  session.motion.set(motion);
  return motion;
}
