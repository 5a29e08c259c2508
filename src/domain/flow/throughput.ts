import { type Bucket, type BucketUnit, countPerBucket } from './buckets.ts';
import { finishedDays } from './finished-days.ts';
import type { FlowReading } from './flow-reading.ts';

/** Finished cards per bucket of finish date, from the board's first day to the day of the reading (FLOW 3.3). */
export function throughput(reading: FlowReading, unit: BucketUnit): Bucket[] {
  if (reading.firstDay === null) return [];
  return countPerBucket(finishedDays(reading).on, reading.firstDay, reading.lastDay, unit);
}
