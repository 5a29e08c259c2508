import type { BoardCard, CardState } from '#domain/schemas/card.ts';

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
