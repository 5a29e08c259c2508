import { nearestRanks } from './nearest-ranks.ts';

/** The nearest-rank percentile of values in any order, which stay as they are; `undefined` for none (FLOW 2.11). */
export const percentile = (values: readonly number[], percent: number): number | undefined =>
  nearestRanks(values, [percent])[0];
