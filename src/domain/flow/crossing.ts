import type { Micros } from './history.ts';
import type { Ranks } from './ranks.ts';
import type { Stays } from './stays.ts';

/** When a card crossed each boundary upwards, by rank; null = it is below that boundary now (or never crossed it). */
export type Crossings = {
  /** a_k: the first instant after the last time the card's rank was below k. Restated when a card moves back. */
  last: readonly (Micros | null)[];
  /** The first instant at which the card's rank was k or more. Never restated. */
  first: readonly (Micros | null)[];
  /** The rank the card has or last had; -1 = none yet. */
  rank: number;
};

/**
 * The one primitive of the flow metrics, the last upward crossing of each boundary (FLOW 2.4): started, finished, every
 * line of the cumulative flow and Little's law read it, and therefore agree. Overlays and discard columns do not
 * change a card's rank.
 */
export function crossingsOf(stays: Stays, ranks: Ranks): Crossings {
  const last: (Micros | null)[] = new Array(ranks.columnOfRank.length).fill(null);
  const first: (Micros | null)[] = last.slice();
  let rank = -1;
  for (let index = 0; index < stays.length; index += 1) {
    const entered = ranks.rankOfColumn[stays.column(index)] ?? -1;
    if (entered < 0 || entered === rank) continue;
    const from = stays.from(index);
    for (let k = rank + 1; k <= entered; k += 1) {
      last[k] = from;
      first[k] ??= from;
    }
    last.fill(null, entered + 1);
    rank = entered;
  }
  return { last, first, rank };
}

/** The last upward crossing of one boundary alone: `crossingsOf(stays, ranks).last[boundary]`. */
export function lastCrossingOf(stays: Stays, ranks: Ranks, boundary: number): Micros | null {
  let crossedAt: Micros | null = null;
  for (let index = 0; index < stays.length; index += 1) {
    const entered = ranks.rankOfColumn[stays.column(index)] ?? -1;
    if (entered < 0) continue;
    if (entered < boundary) crossedAt = null;
    else crossedAt ??= stays.from(index);
  }
  return crossedAt;
}
