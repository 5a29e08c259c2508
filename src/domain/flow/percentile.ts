import { nearestRank } from './nearest-rank.ts';

/** The nearest-rank percentile of values in any order, which stay as they are; `undefined` for none (FLOW 2.11). */
export function percentile(values: readonly number[], percent: number): number | undefined {
  return nearestRank(Float64Array.from(values).sort(), percent);
}
