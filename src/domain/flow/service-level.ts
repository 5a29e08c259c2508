import { cycleTimeDays } from './cycle-time.ts';
import { type Day, mondayOf } from './day.ts';
import { finishedCards } from './finished-cards.ts';
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
  const { board, calendar } = reading;
  const finished = finishedCards(reading).map((card) => ({
    on: calendar.dayOf(card.finishedAt),
    days: cycleTimeDays(card, calendar),
  }));
  const suggestion = suggestionOf(finished, reading);
  if (board.sleDays === null) return { days: null, last: null, weeks: [], suggestion };
  const lastOnes = finished.slice(-LAST_CARDS).map(({ days }) => days);
  return {
    days: board.sleDays,
    last: sleAttainment(lastOnes, board.sleDays),
    weeks: weeksOf(finished, board.sleDays),
    suggestion,
  };
}

type FinishedDays = { on: Day; days: number };

function weeksOf(finished: readonly FinishedDays[], promised: number): SleWeek[] {
  const weeks = new Map<Day, number[]>();
  for (const { on, days } of finished) {
    const monday = mondayOf(on);
    const own = weeks.get(monday);
    if (own) own.push(days);
    else weeks.set(monday, [days]);
  }
  return [...weeks].sort(([a], [b]) => a - b).map(([from, days]) => ({ from, ...sleAttainment(days, promised) }));
}

function suggestionOf(finished: readonly FinishedDays[], { firstDay, lastDay }: FlowReading): SleSuggestion | null {
  const from = Math.max(firstDay ?? lastDay, lastDay - SUGGESTION_DAYS + 1);
  const recent = finished.filter(({ on }) => on >= from).map(({ days }) => days);
  if (recent.length < LEAST_FOR_SUGGESTION) return null;
  return { days: percentile(recent, SLE_PERCENT) as number, n: recent.length, from, to: lastDay };
}
