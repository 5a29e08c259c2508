import type { CardFlow } from '../card-flow.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';

/** One finished card, as a way of counting reads it. */
export type ReadTime = {
  finishedAt: Micros;
  /** The cycle time. */
  elapsed: Micros;
  /** Local dates of the cycle time: from start to finish, or those on which a time that counts was running; at least 1. */
  days: number;
  /** Time in each column before done, by rank, where this way has one of its own; null = it counts the true stays. */
  columns: readonly Micros[] | null;
};

export type ReadingContext = Pick<FlowReading, 'board' | 'ranks' | 'calendar'>;

/** How another tool reads the same ledger (FLOW 3.18). */
export type OtherReading = {
  id: string;
  name: string;
  /** Who counts so. */
  usedBy: string;
  /** How it counts, in one sentence. */
  sentence: string;
  /** Null where the card is not finished by this reading. */
  read(card: CardFlow, context: ReadingContext): ReadTime | null;
};
