import type { CardFlow } from '../card-flow.ts';
import type { Micros } from '../history.ts';
import { coverage, unionOf } from '../intervals.ts';
import { type PartTotals, totalsOf } from './account-interval.ts';
import type { CardAccount } from './card-account.ts';

export type AccountSummary = {
  /** The whole account: the card's lead time, or its age since creation. */
  total: Micros;
  /** By part; they add up to the total. */
  parts: PartTotals;
  /**
   * For each reason, how long it blocked the card while that was in a column, the longest first. Reasons may overlap:
   * together they may come to more than the part `blocked`.
   */
  blockedByReason: readonly { reason: string; time: Micros }[];
};

export function accountSummary(account: CardAccount, card: Pick<CardFlow, 'blocks'>): AccountSummary {
  const blocked = account.intervals.filter(({ part }) => part === 'blocked');
  const timeOf = (reason: string) => {
    const own = card.blocks.filter((block) => block.reason === reason);
    const union = unionOf(own.map(({ from, to }) => ({ from, to: to ?? account.to })));
    return blocked.reduce((sum, { from, to }) => sum + coverage(union, from, to), 0);
  };
  return {
    total: account.to - account.from,
    parts: totalsOf(account.intervals),
    blockedByReason: [...new Set(card.blocks.map(({ reason }) => reason))]
      .map((reason) => ({ reason, time: timeOf(reason) }))
      .filter(({ time }) => time > 0)
      .sort((a, b) => b.time - a.time || (a.reason < b.reason ? -1 : 1)),
  };
}
