import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The change from one value to the next, and the interval that holds it nine times of ten. */
export type Trend = { slope: number; low: number; high: number };

const DRAWS = 200;
const SEED = 1;
/** Neighbours are alike: what is left beside the trend is redrawn in runs of so many values. */
const RUN = 2;

/**
 * The trend of values at equal distances: the median of the slopes between all pairs (Theil-Sen), with a block-bootstrap
 * interval from a fixed seed. Null for fewer than four values.
 */
export function trendOf(values: readonly number[]): Trend | null {
  if (values.length < 4) return null;
  const slope = medianSlope(values);
  const rest = values.map((value, index) => value - slope * index);
  const random = xoroshiro128plus(SEED);
  const slopes = Array.from({ length: DRAWS }, () => {
    const drawn = rest.map((_, index) => index);
    for (let index = 0; index < rest.length; index += RUN) {
      const from = uniformInt(random, 0, rest.length - RUN);
      for (let step = 0; step < RUN; step += 1) drawn[index + step] = from + step;
    }
    return medianSlope(rest.map((_, index) => slope * index + (rest[drawn[index] as number] as number)));
  }).sort((a, b) => a - b);
  return { slope, low: slopes[DRAWS * 0.05] as number, high: slopes[DRAWS * 0.95 - 1] as number };
}

function medianSlope(values: readonly number[]): number {
  const slopes = values.flatMap((own, index) =>
    values.slice(index + 1).map((later, distance) => (later - own) / (distance + 1)),
  );
  slopes.sort((a, b) => a - b);
  const middle = slopes.length / 2;
  return ((slopes[Math.floor(middle)] as number) + (slopes[Math.ceil(middle) - 1] as number)) / 2;
}
