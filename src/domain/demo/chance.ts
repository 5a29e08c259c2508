import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that is the same for the same seed. */
export type Chance = {
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number;
  /** True `percent` times of a hundred. */
  happens(percent: number): boolean;
  pick<Thing>(things: readonly Thing[]): Thing;
  /** Work in hours around `mean`: mostly less, sometimes much more. */
  work(mean: number): number;
};

export function chanceOf(seed: number): Chance {
  const random = xoroshiro128plus(seed);
  const whole = (least: number, most: number) => uniformInt(random, least, most);
  return {
    whole,
    happens: (percent) => whole(0, 99) < percent,
    pick: (things) => things[whole(0, things.length - 1)] as never,
    work: (mean) => Math.max(1, Math.round(mean * -Math.log((whole(0, 9_998) + 1) / 10_000) * 0.6 + mean * 0.4)),
  };
}
