import { nearestRank } from './nearest-rank.ts';

/** A summary of values in their own unit; without values there is nothing but `n`. */
export type Distribution = { n: 0 } | FilledDistribution;
export type FilledDistribution = {
  n: number;
  mean: number;
  min: number;
  max: number;
  p50: number;
  p70: number;
  p85: number;
  p95: number;
};

/** Percentiles are nearest-rank: values that occurred, and an SLE that holds (FLOW 2.11). The values stay as they are. */
export function distribution(values: readonly number[]): Distribution {
  if (values.length === 0) return { n: 0 };
  const ascending = Float64Array.from(values).sort();
  const at = (percent: number) => nearestRank(ascending, percent) as number;
  return {
    n: ascending.length,
    mean: ascending.reduce((sum, value) => sum + value, 0) / ascending.length,
    min: at(0),
    max: at(100),
    p50: at(50),
    p70: at(70),
    p85: at(85),
    p95: at(95),
  };
}
