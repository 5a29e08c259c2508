import type { KnownCard } from '#domain/move.ts';
import type { BoardCard, CardState } from '#domain/schemas/card.ts';
import type { BoardState } from './board-state.ts';
import { cardKey } from './card-key.ts';

/** The part of a card on screen that limits and decisions read; whatever is on screen is on the board and not void. */
export const stateOf = (card: BoardCard): CardState => ({
  columnId: card.columnId,
  rank: card.rank,
  laneId: card.laneId,
  type: card.type,
  size: card.size,
  classOfService: card.classOfService,
  assigneeId: card.assigneeId,
  standing: 'on-board',
  void: false,
});

/** A card on screen as a decision sees it. */
export const knownCard = (state: BoardState, card: BoardCard): KnownCard => ({
  id: card.id,
  label: cardKey(state, card),
  cardSeq: card.cardSeq,
  state: stateOf(card),
});
