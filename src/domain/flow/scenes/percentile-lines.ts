import { nearestRanks } from '../nearest-ranks.ts';
import { amountText } from './words.ts';

/** Below this many values only points are shown. */
export const LEAST_FOR_PERCENTILES = 5;
/** Below this many values half and 85 % are shown, marked as few data. */
export const LEAST_FOR_ALL_PERCENTILES = 20;

export type PercentileLine = {
  percent: number;
  days: number;
  /** `85 % ≤ 19 d` */
  label: string;
  /** The one that a promise is made of. */
  isMain: boolean;
};

/** The percentile lines that so many values can bear: none, 50 and 85, or 50, 70, 85 and 95 (FLOW 2.11). */
export function percentileLines(days: readonly number[], unit = 'd'): PercentileLine[] {
  if (days.length < LEAST_FOR_PERCENTILES) return [];
  const percents = days.length < LEAST_FOR_ALL_PERCENTILES ? [50, 85] : [50, 70, 85, 95];
  const values = nearestRanks(days, percents) as number[];
  return percents.map((percent, index) => {
    const value = values[index] as number;
    return { percent, days: value, label: `${percent} % ≤ ${amountText(value)} ${unit}`, isMain: percent === 85 };
  });
}
