import type { Micros } from '../history.ts';
import type { Interval } from '../intervals.ts';

/** What a card's time went into; where more than one would hold, the first in this order does (FLOW 3.19). */
export const ACCOUNT_PARTS = [
  /** Created, not yet in a column. */
  'unplaced',
  /** Archived, deleted, away or in a discard column, and brought back later. */
  'set-aside',
  'blocked',
  /** In a done column, and re-opened later. */
  'in-done',
  /** In a queue or in the done half of a split column, while the next stage was at its limit as it was then. */
  'next-stage-full',
  'queue',
  /** In a column that was active at that moment. */
  'worked',
] as const;
export type AccountPart = (typeof ACCOUNT_PARTS)[number];

/** A time in which a card's account has one part. */
export type AccountInterval = Interval & {
  part: AccountPart;
  /** Index into `board.columns` of the column the card was in, or had last been in; -1 = none yet. */
  column: number;
  /**
   * Blocked: the reason of the block that began first. Set aside: `@archived`, `@deleted`, `@away` or `discard:COLUMN`.
   * Next stage full: the id of the column that was at its limit. Else null.
   */
  reason: string | null;
};

export type PartTotals = Readonly<Record<AccountPart, Micros>>;

/** The length of each part; together that of the intervals. */
export function totalsOf(intervals: readonly AccountInterval[]): PartTotals {
  const totals = Object.fromEntries(ACCOUNT_PARTS.map((part) => [part, 0])) as Record<AccountPart, Micros>;
  for (const { part, from, to } of intervals) totals[part] += to - from;
  return totals;
}
