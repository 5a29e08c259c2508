import { type Distribution, distribution } from '../distribution.ts';
import { secondsOf } from '../elapsed.ts';
import type { Micros } from '../history.ts';

/** A distribution of lengths, printed in seconds. */
export function secondsDistribution(lengths: readonly Micros[]): Distribution {
  const summary = distribution(lengths);
  if (summary.n === 0) return summary;
  return Object.fromEntries(
    Object.entries(summary).map(([key, value]) => [key, key === 'n' ? value : secondsOf(value)]),
  ) as Distribution;
}
