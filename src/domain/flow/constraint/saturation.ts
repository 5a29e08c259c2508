import type { Micros } from '../history.ts';

/** What was seen while a column held so many cards: for how long, and how many cards then left it forwards. */
export type Held = { time: Micros; exits: number };

/** A capacity does not fit if another makes what was seen e^3 times as likely. */
const CLEARLY = 3;

/**
 * The count beyond which more cards did not leave faster, at most `most`: cards above it waited inside the column. A
 * capacity fits if exits in step with the cards up to it, and no further, make what was seen likely. `most` where it
 * fits; else the smallest that does. `held` by count of cards.
 */
export function saturation(held: readonly Held[], most: number): number {
  const likelihoods = likelihoodsUpTo(held, most);
  const best = Math.max(...likelihoods);
  const fits = likelihoods.map((own) => best - own <= CLEARLY);
  return fits.at(-1) === true ? most : fits.indexOf(true) + 1;
}

/**
 * Logarithms of the likelihood, up to a constant, of the exits under each capacity from 1 to `most`, if cards leave at
 * a rate in proportion to those at work.
 */
function likelihoodsUpTo(held: readonly Held[], most: number): number[] {
  const exits = held.reduce((sum, own) => sum + own.exits, 0);
  const seen = { exitsAbove: exits, timeAbove: held.reduce((sum, own) => sum + own.time, 0), atWork: 0, logs: 0 };
  const take = (count: number) => {
    const own = held[count];
    if (own === undefined) return;
    seen.exitsAbove -= own.exits;
    seen.timeAbove -= own.time;
    seen.atWork += count * own.time;
    seen.logs += count === 0 ? 0 : own.exits * Math.log(count);
  };
  take(0);
  return Array.from({ length: most }, (_, index) => {
    const capacity = index + 1;
    take(capacity);
    const atWork = seen.atWork + capacity * seen.timeAbove;
    return exits === 0 ? 0 : seen.logs + seen.exitsAbove * Math.log(capacity) - exits * Math.log(atWork);
  });
}
