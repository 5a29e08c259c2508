import type { Micros } from './history.ts';
import type { Ranks } from './ranks.ts';
import type { Stays } from './stays.ts';

/** How often a card went against the flow. A card set aside in between still counts by its ranks before and after. */
export type BackwardMoves = {
  /** Falls in rank, of any kind. */
  backward: number;
  /** Falls from done or beyond to before done. */
  reopened: number;
  /** Falls from commitment or beyond to before commitment. */
  uncommitted: number;
};

/** Shared by the many cards that never fell. */
const NONE: BackwardMoves = Object.freeze({ backward: 0, reopened: 0, uncommitted: 0 });

/** The falls at or after `from`. */
export function backwardMovesOf(stays: Stays, ranks: Ranks, from: Micros = Number.NEGATIVE_INFINITY): BackwardMoves {
  let moves = NONE;
  let rank = -1;
  for (let index = 0; index < stays.length; index += 1) {
    const entered = ranks.rankOfColumn[stays.column(index)] ?? -1;
    if (entered < 0) continue;
    const before = rank;
    rank = entered;
    if (entered >= before || stays.from(index) < from) continue;
    if (moves === NONE) moves = { ...NONE };
    moves.backward += 1;
    if (before >= ranks.done && entered < ranks.done) moves.reopened += 1;
    if (before >= ranks.commitment && entered < ranks.commitment) moves.uncommitted += 1;
  }
  return moves;
}
