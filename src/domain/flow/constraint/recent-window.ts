import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';

const MICROS_PER_DAY = 86_400_000_000;
const RECENT_DAYS = 90;
const CALIBRATED_DEPARTURES = 500;

/**
 * Where to begin looking for the constraint of today in a range that begins at `from`: 90 days back, or as far as 500
 * departures lie where that is further. So much was the verdict calibrated with (FLOW 3.14), and what limited a team
 * years ago says nothing of what does now.
 */
export function recentWindow({ asOf, cards }: FlowReading, from: Micros): Micros {
  const recent = asOf - RECENT_DAYS * MICROS_PER_DAY;
  const departures: Micros[] = [];
  for (const { startedAt, finishedAt, discardedAt } of cards) {
    const leftAt = finishedAt ?? discardedAt;
    if (startedAt !== null && leftAt !== null) departures.push(leftAt);
  }
  if (departures.filter((leftAt) => leftAt >= recent).length >= CALIBRATED_DEPARTURES) return Math.max(from, recent);
  const ascending = Float64Array.from(departures).sort();
  return Math.max(from, ascending.at(-CALIBRATED_DEPARTURES) ?? Number.NEGATIVE_INFINITY);
}
