import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Draws a length of time in hours: the work on one card, or the gap between two arrivals. */
export type HoursOf = (random: RandomGenerator) => number;

export const constant =
  (hours: number): HoursOf =>
  () =>
    hours;

export const exponential =
  (mean: number): HoursOf =>
  (random) =>
    -mean * Math.log(1 - uniformFloat64(random));

/** The sum of `phases` exponential times: the more phases, the more alike the cards. Deviation/mean = 1/√phases. */
export function erlang(mean: number, phases: number): HoursOf {
  const phase = exponential(mean / phases);
  return (random) => {
    let sum = 0;
    for (let index = 0; index < phases; index += 1) sum += phase(random);
    return sum;
  };
}

/** Mostly short and sometimes very long; `variation` = standard deviation / mean. */
export function logNormal(mean: number, variation: number): HoursOf {
  const spread = Math.log(1 + variation ** 2);
  return (random) => {
    const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(random)));
    const normal = radius * Math.cos(2 * Math.PI * uniformFloat64(random));
    return mean * Math.exp(Math.sqrt(spread) * normal - spread / 2);
  };
}
