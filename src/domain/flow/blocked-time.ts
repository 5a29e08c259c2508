import type { CardFlow } from './card-flow.ts';
import type { Micros } from './history.ts';
import { coverage, unionOf } from './intervals.ts';

/** Blocked time inside the cycle time of some cards. */
export type BlockedTime = {
  /** Every instant of a card once, however many reasons held. */
  total: Micros;
  /** All of the cycle time (up to the reading for cards that are not done). */
  cycle: Micros;
  /** By reason, the most first. May add up to more than the total, because reasons may overlap. */
  byReason: readonly { reason: string; time: Micros; cards: number }[];
};

/** Blocked time of cards that were started, from start to finish or to the reading; blocks outside do not count (FLOW 3.9). */
export function blockedTime(cards: readonly CardFlow[], asOf: Micros): BlockedTime {
  let total = 0;
  let cycle = 0;
  const byReason = new Map<string, { reason: string; time: Micros; cards: number }>();
  for (const card of cards) {
    if (card.startedAt === null) continue;
    const end = card.finishedAt ?? card.discardedAt ?? asOf;
    cycle += end - card.startedAt;
    if (card.blocks.length === 0) continue;
    total += coverage(card.blocked, card.startedAt, end);
    for (const [reason, time] of timeByReason(card, card.startedAt, end, asOf)) {
      const sum = byReason.get(reason) ?? { reason, time: 0, cards: 0 };
      byReason.set(reason, { reason, time: sum.time + time, cards: sum.cards + 1 });
    }
  }
  return {
    total,
    cycle,
    byReason: [...byReason.values()].sort((a, b) => b.time - a.time || (a.reason < b.reason ? -1 : 1)),
  };
}

/** For each reason that blocked a card during [from, to): how long, overlaps of one reason counted once. */
export function timeByReason(card: CardFlow, from: Micros, to: Micros, asOf: Micros): [reason: string, time: Micros][] {
  return [...new Set(card.blocks.map((block) => block.reason))].flatMap((reason): [string, Micros][] => {
    const own = card.blocks.filter((block) => block.reason === reason);
    const union = unionOf(own.map((block) => ({ from: block.from, to: block.to ?? asOf })));
    const time = coverage(union, from, to);
    return time > 0 ? [[reason, time]] : [];
  });
}
