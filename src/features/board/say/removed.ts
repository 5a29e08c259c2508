import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { BoardState } from '../state/board-state.ts';
import { cardKey } from '../state/card-key.ts';
import { firstName, leavingWords } from './overtaken.ts';

/** "Sara archived HB-131. HB-127 has the focus." `next` is the card that takes it, if there is one. */
export function removedWords(
  state: BoardState,
  card: BoardCard,
  { actorId, kind }: Pick<BoardDelta['events'][number], 'actorId' | 'kind'>,
  next: BoardCard | undefined,
): string {
  const taken = `${firstName(state, actorId)} ${leavingWords[kind] ?? 'took away'} ${cardKey(state, card)}.`;
  return next ? `${taken} ${cardKey(state, next)} has the focus.` : `${taken} Its stage has no other card.`;
}
