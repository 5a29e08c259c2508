import type { BoardCard } from '#domain/schemas/card.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { BoardState } from './board-state.ts';

/** What people call a card: "HB-142". */
export const cardKey = (state: BoardState, card: Pick<BoardCard, 'number'>): string =>
  `${state.configuration.key}-${card.number}`;

export const boardHref = ({ key }: Pick<BoardConfiguration, 'key'>): string => `/b/${key.toLowerCase()}`;

export const cardHref = (board: Pick<BoardConfiguration, 'key'>, card: Pick<BoardCard, 'number'>): string =>
  `${boardHref(board)}/c/${card.number}`;
