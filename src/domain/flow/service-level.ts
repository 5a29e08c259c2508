import { type Day, mondayOf } from './day.ts';
import { type FinishedDays, finishedDays } from './finished-days.ts';
import type { FlowReading } from './flow-reading.ts';
import { percentile } from './percentile.ts';
import { type SleAttainment, sleAttainment } from './sle-attainment.ts';

/** The share of cards that a promise is made for. */
export const SLE_PERCENT = 85;
const LAST_CARDS = 30;
const SUGGESTION_DAYS = 90;
/** Fewer cards than this bear no percentile. */
const LEAST_FOR_SUGGESTION = 5;

/** A promise of so many days that would have been kept for 85 % of the cards finished on the dates given. */
export type SleSuggestion = { days: number; n: number; from: Day; to: Day };

/** How a promise was kept by the cards finished in each ISO week, by its Monday; weeks without any are left out. */
export type SleWeek = SleAttainment & { from: Day };

/** The promised share and how it was kept (FLOW 3.15). Inclusive days of the calendar, never working time. */
export type ServiceLevel = {
  /** The promised days; null where nothing is promised. */
  days: number | null;
  /** Over the last 30 finished cards of the range, or as many as there are. */
  last: SleAttainment | null;
  weeks: readonly SleWeek[];
  /** From the last 90 days of the range; null for fewer than 5 cards. */
  suggestion: SleSuggestion | null;
};

export function serviceLevel(reading: FlowReading): ServiceLevel {
  const { board } = reading;
  const finished = finishedDays(reading);
  const suggestion = suggestionOf(finished, reading);
  if (board.sleDays === null) return { days: null, last: null, weeks: [], suggestion };
  return {
    days: board.sleDays,
    last: sleAttainment(finished.cycle.slice(-LAST_CARDS), board.sleDays),
    weeks: weeksOf(finished, board.sleDays),
    suggestion,
  };
}

function weeksOf(finished: FinishedDays, promised: number): SleWeek[] {
  const weeks = new Map<Day, number[]>();
  finished.on.forEach((day, index) => {
    const monday = mondayOf(day);
    const own = weeks.get(monday) ?? [];
    weeks.set(monday, own);
    own.push(finished.cycle[index] as number);
  });
  return [...weeks].sort(([a], [b]) => a - b).map(([from, days]) => ({ from, ...sleAttainment(days, promised) }));
}

function suggestionOf(finished: FinishedDays, { firstDay, lastDay }: FlowReading): SleSuggestion | null {
  const from = Math.max(firstDay ?? lastDay, lastDay - SUGGESTION_DAYS + 1);
  const recent = finished.cycle.filter((_, index) => (finished.on[index] as Day) >= from);
  if (recent.length < LEAST_FOR_SUGGESTION) return null;
  return { days: percentile(recent, SLE_PERCENT) as number, n: recent.length, from, to: lastDay };
}
