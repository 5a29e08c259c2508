import type { Day } from './day.ts';
import { DayChanges } from './day-changes.ts';
import type { FlowReading } from './flow-reading.ts';

/** Which crossing a line counts: the last one (restated, agrees with the board) or the first one (never restated). */
export type CumulativeFlowView = 'restated' | 'as-first-reached';

/** Cumulative counts at the end of each local day, from the board's first day on. */
export type CumulativeFlow = {
  days: readonly Day[];
  /** By rank: cards that reached the rank, and cards set aside before it. No line ever falls. */
  lines: readonly (readonly number[])[];
  /** Cards set aside before they were done. Part of every line downstream of where they stood. */
  discarded: readonly number[];
};

/** The cumulative flow diagram: line k on day D is #{a_k <= D} + #{discarded <= D below rank k} (FLOW 3.7). */
export function cumulativeFlow(reading: FlowReading, view: CumulativeFlowView): CumulativeFlow {
  const { calendar, cards, firstDay, lastDay, ranks } = reading;
  const first = firstDay ?? lastDay + 1;
  const lines = ranks.columnOfRank.map(() => new DayChanges(first, lastDay));
  const discarded = new DayChanges(first, lastDay);
  for (const card of cards) {
    const crossings = card.crossings;
    const reached = view === 'restated' ? crossings.last : crossings.first;
    const discardDay = card.discardedAt === null || crossings.rank < 0 ? null : calendar.dayOf(card.discardedAt);
    reached.forEach((at, rank) => {
      const day = at === null ? discardDay : calendar.dayOf(at);
      if (day !== null) lines[rank]?.add(day, 1);
    });
    if (discardDay !== null) discarded.add(discardDay, 1);
  }
  return {
    days: Array.from({ length: lastDay + 1 - first }, (_, index) => first + index),
    lines: lines.map((line) => line.levels()),
    discarded: discarded.levels(),
  };
}
