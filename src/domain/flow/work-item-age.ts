import { cardsInProgress } from './cards-in-progress.ts';
import type { FlowReading } from './flow-reading.ts';
import type { Micros } from './history.ts';
import { inclusiveDays } from './inclusive-days.ts';
import { coverage } from './intervals.ts';

/** A card in the WIP zone as of the reading. */
export type AgeingCard = {
  id: string;
  type: string;
  /** Index into `board.columns`. */
  column: number;
  startedAt: Micros;
  /** Inclusive days since the last crossing of commitment. */
  ageDays: number;
  age: Micros;
  /** Time in the present stay. */
  inColumn: Micros;
  isBlocked: boolean;
  /** Time blocked since the start. */
  blocked: Micros;
};

/** The age of each card in progress, the oldest first (FLOW 3.4). */
export function workItemAge(reading: FlowReading): AgeingCard[] {
  const { asOf, calendar } = reading;
  return cardsInProgress(reading).map((card) => {
    const last = card.stays.length - 1;
    return {
      id: card.id,
      type: card.type,
      column: card.stays.column(last),
      startedAt: card.startedAt,
      ageDays: inclusiveDays(calendar, card.startedAt, asOf),
      age: asOf - card.startedAt,
      inColumn: asOf - card.stays.from(last),
      isBlocked: card.blocks.some((block) => block.to === null),
      blocked: coverage(card.blocked, card.startedAt, asOf),
    };
  });
}
