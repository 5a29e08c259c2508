import { finishedCards } from './finished-cards.ts';
import { inclusiveDays } from './inclusive-days.ts';
import { oncePerReading } from './once-per-reading.ts';

/** The dates of the finished cards of a reading, each list in their order. */
export type FinishedDays = {
  /** The local date of the finish. */
  on: readonly number[];
  /** Cycle time in inclusive days; at least 1 (FLOW 3.1). */
  cycle: readonly number[];
};

/** Read once, because every rate and every duration rests on them. */
export const finishedDays = oncePerReading((reading): FinishedDays => {
  const { calendar } = reading;
  const finished = finishedCards(reading);
  return {
    on: finished.map((card) => calendar.dayOf(card.finishedAt)),
    cycle: finished.map((card) => inclusiveDays(calendar, card.startedAt, card.finishedAt)),
  };
});
