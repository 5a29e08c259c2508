import { cycleTimeDays } from '../cycle-time.ts';
import { dayText } from '../day.ts';
import { type Distribution, distribution } from '../distribution.ts';
import { finishedCards } from '../finished-cards.ts';
import type { FlowReading } from '../flow-reading.ts';
import { instantText } from '../instant-text.ts';
import { leadTimeDays } from '../lead-time.ts';
import { sleAttainment } from '../sle-attainment.ts';
import { secondsDistribution } from './distribution-entry.ts';

/** Cycle and lead time of the finished cards, as dots and as distributions. */
export type TimesPart = {
  cycle_days: Distribution;
  cycle_seconds: Distribution;
  lead_days: Distribution;
  lead_seconds: Distribution;
  cycle_days_by_type: Record<string, Distribution>;
  /** By finish. */
  scatter: ScatterEntry[];
  /** Cards per whole number of days. */
  histogram_cycle_days: Record<string, number>;
  /** Only where the board has a promise. */
  sle?: { days: number; within: number; of: number; share: number | null };
};

export type ScatterEntry = {
  card: string;
  type: string;
  started: string;
  finished: string;
  finished_date: string;
  cycle_days: number;
  lead_days: number;
  /** How often the card was re-opened. */
  reopened: number;
};

export function timesPart(reading: FlowReading): TimesPart {
  const finished = finishedCards(reading);
  const cycleDays = finished.map((card) => cycleTimeDays(card, reading.calendar));
  const leadDays = finished.map((card) => leadTimeDays(card, reading.calendar));
  const { sleDays } = reading.board;
  return {
    cycle_days: distribution(cycleDays),
    cycle_seconds: secondsDistribution(finished.map((card) => card.finishedAt - card.startedAt)),
    lead_days: distribution(leadDays),
    lead_seconds: secondsDistribution(finished.map((card) => card.finishedAt - card.createdAt)),
    cycle_days_by_type: distributionByType(
      finished.map((card) => card.type),
      cycleDays,
    ),
    scatter: finished.map((card, index) => ({
      card: card.id,
      type: card.type,
      started: instantText(card.startedAt),
      finished: instantText(card.finishedAt),
      finished_date: dayText(reading.calendar.dayOf(card.finishedAt)),
      cycle_days: cycleDays[index] as number,
      lead_days: leadDays[index] as number,
      reopened: card.moves.reopened,
    })),
    histogram_cycle_days: histogramOf(cycleDays),
    ...(sleDays === null ? {} : { sle: sleEntry(cycleDays, sleDays) }),
  };
}

function distributionByType(types: readonly string[], values: readonly number[]): Record<string, Distribution> {
  const names = [...new Set(types)].sort();
  return Object.fromEntries(names.map((name) => [name, distribution(values.filter((_, i) => types[i] === name))]));
}

function histogramOf(days: readonly number[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of days) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function sleEntry(cycleDays: readonly number[], days: number): TimesPart['sle'] {
  const attainment = sleAttainment(cycleDays, days);
  return { ...attainment, share: attainment.share ?? null };
}
