import { type Bucket, type BucketUnit, countPerBucket } from './buckets.ts';
import type { FlowReading } from './flow-reading.ts';

/** Cards that left the WIP zone without being done, per bucket of the date on which they were set aside (FLOW 3.16). */
export function wipDiscards(reading: FlowReading, unit: BucketUnit): Bucket[] {
  if (reading.firstDay === null) return [];
  const dates = reading.cards
    .filter((card) => card.startedAt !== null && card.discardedAt !== null)
    .map((card) => reading.calendar.dayOf(card.discardedAt as number));
  return countPerBucket(dates, reading.firstDay, reading.lastDay, unit);
}
