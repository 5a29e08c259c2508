import type { BoardCard } from '#domain/schemas/card.ts';

/** What the page can do that the board's session cannot: go elsewhere, and what stands in the address. */
export type PageHands = {
  open: (card: Pick<BoardCard, 'number'>) => void;
  compose: () => void;
  filter: () => void;
  clearFilter: () => void;
  toggleMine: () => void;
  toggleTimeRail: () => void;
};
