import type { CardFlow } from '../card-flow.ts';
import type { Micros } from '../history.ts';
import type { Interval } from '../intervals.ts';

export type BlockInterval = Interval & { reason: string };

/** When a card was blocked, as ascending disjoint times; where reasons overlap, the block that began first says why. */
export function blockIntervals(card: Pick<CardFlow, 'blocks'>, asOf: Micros): BlockInterval[] {
  const times: BlockInterval[] = [];
  let covered = Number.NEGATIVE_INFINITY;
  for (const { from, to, reason } of card.blocks.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(from, covered);
    const end = to ?? asOf;
    if (start >= end) continue;
    times.push({ from: start, to: end, reason });
    covered = end;
  }
  return times;
}
