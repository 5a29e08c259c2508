import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import { instantText } from '../instant-text.ts';
import { littlesLaw } from '../littles-law.ts';

/** Little's law over all of the history and over the last 28 whole days. */
export type LittlesLawPart = {
  /** null where nothing was ever placed. */
  littles_law_all: LittlesLawEntry | null;
  /** Only where the history is as long. */
  littles_law_28d?: LittlesLawEntry;
};

export type LittlesLawEntry = {
  from: string;
  to: string;
  mean_wip: number;
  arrivals: number;
  finished: number;
  discarded: number;
  throughput_per_day: number;
  mean_cycle_days: number | null;
  throughput_times_cycle: number | null;
  relative_gap: number | null;
  wip_start: number;
  wip_end: number;
  mean_age_start_days: number | null;
  mean_age_end_days: number | null;
};

const RECENT_DAYS = 28;

export function littlesLawPart(reading: FlowReading): LittlesLawPart {
  const { asOf, calendar, firstDay, lastDay } = reading;
  if (firstDay === null || calendar.startOf(firstDay) >= asOf) return { littles_law_all: null };
  const all = littlesLawEntry(reading, calendar.startOf(firstDay), asOf);
  if (firstDay > lastDay - RECENT_DAYS) return { littles_law_all: all };
  const recent = littlesLawEntry(reading, calendar.startOf(lastDay - RECENT_DAYS), calendar.startOf(lastDay));
  return { littles_law_all: all, littles_law_28d: recent };
}

function littlesLawEntry(reading: FlowReading, from: Micros, to: Micros): LittlesLawEntry {
  const law = littlesLaw(reading.cards, from, to);
  return {
    from: instantText(from),
    to: instantText(to),
    mean_wip: law.meanWip,
    arrivals: law.arrivals,
    finished: law.finished,
    discarded: law.discarded,
    throughput_per_day: law.throughputPerDay,
    mean_cycle_days: law.meanCycleDays ?? null,
    throughput_times_cycle: law.meanCycleDays === undefined ? null : law.throughputPerDay * law.meanCycleDays,
    relative_gap: law.relativeGap ?? null,
    wip_start: law.wipStart,
    wip_end: law.wipEnd,
    mean_age_start_days: law.meanAgeStartDays ?? null,
    mean_age_end_days: law.meanAgeEndDays ?? null,
  };
}
