import { type FinishedCard, finishedAsRead } from './finished-cards.ts';
import type { FlowColumn, Micros } from './history.ts';
import { coverage, elapsedTime, type TimeMeasure } from './intervals.ts';
import { oncePerReading } from './once-per-reading.ts';
import { workInStay } from './work-in-stay.ts';

/** The cycle time of one card, cut in three; the parts add up to it. */
export type TimeParts = { active: Micros; blocked: Micros; waiting: Micros };

export type FlowEfficiency = {
  /** Sums over the cards. */
  active: Micros;
  blocked: Micros;
  waiting: Micros;
  /** Sum of active time over sum of all time, the headline; undefined where no time passed at all. */
  ratioOfSums: number | undefined;
  /** Per card, cards without any duration left out: for a distribution only, because small cards dominate its mean. */
  ratios: readonly number[];
};

/**
 * Of the time from start to finish: in columns that were active at that moment and not blocked, blocked (anywhere, once),
 * and all else (queues, the gap in done, away). Nights and weekends are in it, unless `timeIn` leaves them out of both
 * sides (FLOW 3.8).
 */
export function flowEfficiency(
  finished: readonly FinishedCard[],
  columns: readonly FlowColumn[],
  timeIn: TimeMeasure = elapsedTime,
): FlowEfficiency {
  const sums = { active: 0, blocked: 0, waiting: 0 };
  const ratios: number[] = [];
  for (const card of finished) {
    const parts = timePartsOf(card, columns, timeIn);
    sums.active += parts.active;
    sums.blocked += parts.blocked;
    sums.waiting += parts.waiting;
    const total = parts.active + parts.blocked + parts.waiting;
    if (total > 0) ratios.push(parts.active / total);
  }
  const total = sums.active + sums.blocked + sums.waiting;
  return { ...sums, ratioOfSums: total > 0 ? sums.active / total : undefined, ratios };
}

/** Of the finished cards of a reading, in elapsed time. */
export const flowEfficiencyOf = oncePerReading(
  (reading): FlowEfficiency => flowEfficiency(finishedAsRead(reading), reading.board.columns),
);

function timePartsOf(card: FinishedCard, columns: readonly FlowColumn[], timeIn: TimeMeasure): TimeParts {
  const { startedAt, finishedAt } = card;
  let active = 0;
  for (let index = 0; index < card.stays.length; index += 1) {
    active += workInStay(card, index, columns, startedAt, finishedAt, timeIn);
  }
  const blocked = coverage(card.blocked, startedAt, finishedAt, timeIn);
  return { active, blocked, waiting: timeIn(startedAt, finishedAt) - active - blocked };
}
