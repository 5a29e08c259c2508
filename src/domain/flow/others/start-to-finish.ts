import type { Micros } from '../history.ts';
import { inclusiveDays } from '../inclusive-days.ts';
import type { ReadingContext, ReadTime } from './other-reading.ts';

/** A cycle time that runs without a break from start to finish; null where one of the two is missing. */
export function startToFinish(
  startedAt: Micros | null,
  finishedAt: Micros | null,
  { calendar }: Pick<ReadingContext, 'calendar'>,
  columns: readonly Micros[] | null = null,
): ReadTime | null {
  if (startedAt === null || finishedAt === null) return null;
  const days = inclusiveDays(calendar, startedAt, finishedAt);
  return { finishedAt, elapsed: finishedAt - startedAt, days, columns };
}
