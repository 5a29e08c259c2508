import type { CardFlow } from '../card-flow.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import type { Interval } from '../intervals.ts';
import type { AccountInterval } from './account-interval.ts';
import { blockIntervals } from './block-intervals.ts';
import type { ColumnFullness } from './column-fullness.ts';
import { type AccountContext, stayIntervals } from './stay-intervals.ts';

/** Where a card's lead time went. */
export type CardAccount = {
  id: string;
  /** The card's creation. */
  from: Micros;
  /** Its finish; of a card that is not done, when it was set aside for good, else the instant of the reading. */
  to: Micros;
  end: 'finished' | 'discarded' | 'open';
  /** Ascending, consecutive and without gaps: they cover [from, to), and their lengths add up to it exactly. */
  intervals: readonly AccountInterval[];
};

/** The account of a card as of a reading; `fullness` is that of the whole board as of the same reading (FLOW 3.19). */
export function cardAccount(
  card: CardFlow,
  reading: Pick<FlowReading, 'board' | 'ranks' | 'asOf'>,
  fullness: ColumnFullness,
): CardAccount {
  const { board, ranks, asOf } = reading;
  const end = card.finishedAt !== null ? 'finished' : card.discardedAt !== null ? 'discarded' : 'open';
  const to = card.finishedAt ?? card.discardedAt ?? asOf;
  const context = { board, ranks, fullness, blocked: blockIntervals(card, asOf) };
  const intervals = joined(intervalsWithin(card, { from: card.createdAt, to }, context));
  return { id: card.id, from: card.createdAt, to, end, intervals };
}

function intervalsWithin(card: CardFlow, { from, to }: Interval, context: AccountContext): AccountInterval[] {
  const placed = Math.min(card.stays.length > 0 ? card.stays.from(0) : to, to);
  const unplaced: AccountInterval = { from, to: placed, part: 'unplaced', column: -1, reason: null };
  const stays = card.stays.list().flatMap((stay) => {
    const within = { from: stay.from, to: Math.min(stay.to ?? to, to) };
    return within.from < within.to ? stayIntervals(stay, within, context) : [];
  });
  return from < placed ? [unplaced, ...stays] : stays;
}

/** Neighbours that say the same, as one. */
function joined(intervals: readonly AccountInterval[]): AccountInterval[] {
  const result: AccountInterval[] = [];
  for (const interval of intervals) {
    const last = result.at(-1);
    const isSame = last?.part === interval.part && last.column === interval.column && last.reason === interval.reason;
    if (last && isSame) last.to = interval.to;
    else result.push({ ...interval });
  }
  return result;
}
