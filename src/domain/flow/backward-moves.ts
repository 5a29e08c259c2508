import type { Ranks } from './ranks.ts';
import type { Stay } from './stays.ts';

/** How often a card went against the flow. A card set aside in between still counts by its ranks before and after. */
export type BackwardMoves = {
  /** Falls in rank, of any kind. */
  backward: number;
  /** Falls from done or beyond to before done. */
  reopened: number;
  /** Falls from commitment or beyond to before commitment. */
  uncommitted: number;
};

export function backwardMovesOf(stays: readonly Stay[], ranks: Ranks): BackwardMoves {
  const moves = { backward: 0, reopened: 0, uncommitted: 0 };
  let rank = -1;
  for (const stay of stays) {
    const entered = ranks.rankOfColumn[stay.column] ?? -1;
    if (entered < 0) continue;
    if (entered < rank) moves.backward += 1;
    if (rank >= ranks.done && entered < ranks.done) moves.reopened += 1;
    if (rank >= ranks.commitment && entered < ranks.commitment) moves.uncommitted += 1;
    rank = entered;
  }
  return moves;
}
