import { type Day, dayFromText, dayText, mondayOf } from './day.ts';

export type BucketUnit = 'day' | 'week' | 'month';

/** A count of what fell on the local dates from `from` until the next bucket. */
export type Bucket = {
  /** The date itself, the Monday of the ISO week, or the first of the month. */
  from: Day;
  count: number;
  /** Not observed from its first to its last instant: left out of averages, limits and forecasts (FLOW 2.10). */
  isPartial: boolean;
};

/**
 * Zero-filled counts of dates per bucket over [first, last]; dates outside are not counted. The last bucket is always
 * partial, because the day of the reading is not over.
 */
export function countPerBucket(dates: readonly Day[], first: Day, last: Day, unit: BucketUnit): Bucket[] {
  const buckets: Bucket[] = [];
  const indexByDay: number[] = [];
  for (let day = first; day <= last; day += 1) {
    const from = bucketStart(day, unit);
    if (buckets.at(-1)?.from !== from) buckets.push({ from, count: 0, isPartial: from < first });
    indexByDay.push(buckets.length - 1);
  }
  for (const date of dates) {
    const bucket = buckets[indexByDay[date - first] ?? -1];
    if (bucket) bucket.count += 1;
  }
  const final = buckets.at(-1);
  if (final) final.isPartial = true;
  return buckets;
}

function bucketStart(day: Day, unit: BucketUnit): Day {
  if (unit === 'day') return day;
  if (unit === 'week') return mondayOf(day);
  return dayFromText(`${dayText(day).slice(0, -2)}01`);
}
