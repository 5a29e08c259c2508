import { arrivals } from '../arrivals.ts';
import { type Behaviour, behaviour } from '../behaviour.ts';
import type { Bucket } from '../buckets.ts';
import { dayText } from '../day.ts';
import type { FlowReading } from '../flow-reading.ts';
import { throughput } from '../throughput.ts';
import { wipDiscards } from '../wip-discards.ts';

/** What came in and went out, per local date (weeks by their Monday), zero-filled. */
export type RatesPart = {
  throughput_by_day: Record<string, number>;
  throughput_by_week: Record<string, number>;
  arrivals_by_week: Record<string, number>;
  wip_discards_by_week: Record<string, number>;
  /** Limits of weekly throughput over the weeks that were observed whole. */
  throughput_xmr_full_weeks: BehaviourEntry;
};

export type BehaviourEntry =
  | { n: number; mean: number | null }
  | {
      n: number;
      mean: number;
      mr_mean: number;
      unpl: number;
      lnpl: number;
      mr_limit: number;
      signals: { index: number; rules: string[] }[];
    };

export function ratesPart(reading: FlowReading): RatesPart {
  const weeks = throughput(reading, 'week');
  const fullWeeks = weeks.filter((week) => !week.isPartial).map((week) => week.count);
  return {
    throughput_by_day: countsByDate(throughput(reading, 'day')),
    throughput_by_week: countsByDate(weeks),
    arrivals_by_week: countsByDate(arrivals(reading, 'week')),
    wip_discards_by_week: countsByDate(wipDiscards(reading, 'week')),
    throughput_xmr_full_weeks: behaviourEntry(fullWeeks, behaviour(fullWeeks)),
  };
}

function countsByDate(buckets: readonly Bucket[]): Record<string, number> {
  return Object.fromEntries(buckets.map((bucket) => [dayText(bucket.from), bucket.count]));
}

function behaviourEntry(values: readonly number[], limits: Behaviour | undefined): BehaviourEntry {
  if (limits === undefined) return { n: values.length, mean: values[0] ?? null };
  return {
    n: limits.n,
    mean: limits.mean,
    mr_mean: limits.movingRangeMean,
    unpl: limits.upperLimit,
    lnpl: limits.lowerLimit,
    mr_limit: limits.movingRangeLimit,
    signals: limits.signals.map(({ index, rules }) => ({ index, rules: [...rules] })),
  };
}
