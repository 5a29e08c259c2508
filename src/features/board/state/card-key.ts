import type { BoardCard } from '#domain/schemas/card.ts';
import type { BoardState } from './board-state.ts';

/** What people call a card: "HB-142". */
export const cardKey = (state: BoardState, card: Pick<BoardCard, 'number'>): string =>
  `${state.configuration.key}-${card.number}`;
