import { nearestRanks } from './nearest-ranks.ts';

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

type SixValues = [number, number, number, number, number, number];

/** Percentiles are nearest-rank: values that occurred, and an SLE that holds (FLOW 2.11). The values stay as they are. */
export function distribution(values: readonly number[]): Distribution {
  if (values.length === 0) return { n: 0 };
  const [min, p50, p70, p85, p95, max] = nearestRanks(values, [0, 50, 70, 85, 95, 100]) as SixValues;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { n: values.length, mean, min, max, p50, p70, p85, p95 };
}
