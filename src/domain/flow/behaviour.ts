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
    signals: signalsOf(values, limits),
  };
}

/** The absolute differences of neighbours: one fewer than the values. */
function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => Math.abs(value - (values[index] as number)));
}

type Limits = Pick<Behaviour, 'mean' | 'upperLimit' | 'lowerLimit'>;

/** One pass, with what led up to each point: how many in a row on its side, and which of the last four were near. */
function signalsOf(values: readonly number[], { mean, upperLimit, lowerLimit }: Limits): BehaviourSignal[] {
  const signals: BehaviourSignal[] = [];
  const [upperHalf, lowerHalf] = [(mean + upperLimit) / 2, (mean + lowerLimit) / 2];
  const [high, low] = [new LastFour(), new LastFour()];
  let side = 0;
  let inARow = 0;
  values.forEach((value, index) => {
    const now = Math.sign(value - mean);
    inARow = now === 0 ? 0 : now === side ? inARow + 1 : 1;
    side = now;
    high.add(value > upperHalf);
    low.add(lowerLimit > 0 && value < lowerHalf);
    const isOutside = value > upperLimit || (lowerLimit > 0 && value < lowerLimit);
    const isHigh = index >= 3 && high.count >= 3;
    const isLow = index >= 3 && low.count >= 3;
    if (!isOutside && inARow < 8 && !isHigh && !isLow) return;
    signals.push({ index, rules: rulesTold([isOutside, inARow >= 8, isHigh, isLow]) });
  });
  return signals;
}

const RULES: readonly BehaviourRule[] = ['outside', 'run8', '3of4_upper', '3of4_lower'];

/** Every combination of the rules, by the bits of those that are broken: a long series breaks them ten thousand times. */
const COMBINATIONS: readonly (readonly BehaviourRule[])[] = Array.from({ length: 2 ** RULES.length }, (_, bits) =>
  Object.freeze(RULES.filter((_rule, place) => (bits >> place) & 1)),
);

const rulesTold = (broken: readonly boolean[]): readonly BehaviourRule[] =>
  COMBINATIONS[broken.reduce((bits, isBroken, place) => bits | (Number(isBroken) << place), 0)] ?? [];

/** How many of the last four were so. */
class LastFour {
  #bits = 0;
  count = 0;

  add(isSo: boolean): void {
    this.count += Number(isSo) - ((this.#bits >> 3) & 1);
    this.#bits = ((this.#bits << 1) | Number(isSo)) & 15;
  }
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
