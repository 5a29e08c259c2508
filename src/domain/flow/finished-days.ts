import { finishedAsRead, orderOfFinish } from './finished-cards.ts';
import { inclusiveDays } from './inclusive-days.ts';
import { oncePerReading } from './once-per-reading.ts';

/** The dates of the finished cards of a reading, each list in their order. */
export type FinishedDays = {
  /** The local date of the finish. */
  on: readonly number[];
  /** Cycle time in inclusive days; at least 1 (FLOW 3.1). */
  cycle: readonly number[];
};

/** Of `finishedAsRead`; read once, because every rate and every duration rests on them. */
export const finishedDaysAsRead = oncePerReading((reading): FinishedDays => {
  const { calendar } = reading;
  const finished = finishedAsRead(reading);
  return {
    on: finished.map((card) => calendar.dayOf(card.finishedAt)),
    cycle: finished.map((card) => inclusiveDays(calendar, card.startedAt, card.finishedAt)),
  };
});

/** Of `finishedCards`. */
export const finishedDays = oncePerReading((reading): FinishedDays => {
  const { on, cycle } = finishedDaysAsRead(reading);
  const order = Array.from(orderOfFinish(reading));
  return { on: order.map((place) => on[place] as number), cycle: order.map((place) => cycle[place] as number) };
});
