import { type Bucket, type BucketUnit, countPerBucket } from './buckets.ts';
import type { FlowReading } from './flow-reading.ts';

/** Cards that were committed to, per bucket of their last crossing of commitment (FLOW 3.16). */
export function arrivals(reading: FlowReading, unit: BucketUnit): Bucket[] {
  if (reading.firstDay === null) return [];
  const dates = reading.cards
    .filter((card) => card.startedAt !== null)
    .map((card) => reading.calendar.dayOf(card.startedAt as number));
  return countPerBucket(dates, reading.firstDay, reading.lastDay, unit);
}
