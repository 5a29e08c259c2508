/** A natural process limits chart of a series (XmR, individuals and moving range). */
export type Behaviour = {
  n: number;
  mean: number;
  /** Mean of the absolute differences of neighbours. */
  movingRangeMean: number;
  upperLimit: number;
  /** At least 0; at 0 it is not a limit any more and gives no signals. */
  lowerLimit: number;
  movingRangeLimit: number;
  signals: readonly BehaviourSignal[];
};
export type BehaviourRule = 'outside' | 'run8' | '3of4_upper' | '3of4_lower';
export type BehaviourSignal = { index: number; rules: readonly BehaviourRule[] };

/** The points [from, to) of a series from which limits are taken; the points after them are held against these. */
export type Baseline = { from: number; to: number };

/**
 * Wheeler's limits, mean ± 2.66 mean moving range, and his three rules of detection: a point outside; eight in a row on
 * one side of the mean (a point on it breaks the run); three of four nearer the limit than the mean (FLOW 3.13).
 * A signal stands at the point that completes it. The limits are those of the baseline, by default of all values;
 * `undefined` for a baseline of fewer than two.
 */
export function behaviour(
  values: readonly number[],
  baseline: Baseline = { from: 0, to: values.length },
): Behaviour | undefined {
  const base = values.slice(baseline.from, baseline.to);
  if (base.length < 2) return undefined;
  const mean = average(base);
  const movingRangeMean = average(movingRanges(base));
  const upperLimit = mean + 2.66 * movingRangeMean;
  const lowerLimit = Math.max(0, mean - 2.66 * movingRangeMean);
  const limits = { mean, upperLimit, lowerLimit };
  return {
    n: base.length,
    ...limits,
    movingRangeMean,
    movingRangeLimit: 3.268 * movingRangeMean,
    signals: values
      .map((_, index) => ({ index, rules: rulesAt(values, index, limits) }))
      .filter(({ rules }) => rules.length > 0),
  };
}

/** The absolute differences of neighbours: one fewer than the values. */
export function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => Math.abs(value - (values[index] as number)));
}

type Limits = Pick<Behaviour, 'mean' | 'upperLimit' | 'lowerLimit'>;

function rulesAt(values: readonly number[], index: number, { mean, upperLimit, lowerLimit }: Limits): BehaviourRule[] {
  const value = values[index] as number;
  const lastEight = values.slice(Math.max(0, index - 7), index + 1);
  const lastFour = values.slice(Math.max(0, index - 3), index + 1);
  const isRun = lastEight.length === 8 && (lastEight.every((v) => v > mean) || lastEight.every((v) => v < mean));
  const upperHalf = lastFour.filter((v) => v > (mean + upperLimit) / 2).length;
  const lowerHalf = lastFour.filter((v) => v < (mean + lowerLimit) / 2).length;
  const rules: [BehaviourRule, boolean][] = [
    ['outside', value > upperLimit || (lowerLimit > 0 && value < lowerLimit)],
    ['run8', isRun],
    ['3of4_upper', lastFour.length === 4 && upperHalf >= 3],
    ['3of4_lower', lastFour.length === 4 && lowerLimit > 0 && lowerHalf >= 3],
  ];
  return rules.filter(([, holds]) => holds).map(([rule]) => rule);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
