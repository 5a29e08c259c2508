/**
 * Where, from 0, the element stands below or at which at least `percent` % of an ascending list lie: element
 * ceil(n·percent/100), in integer arithmetic, so always a value that occurred (FLOW 2.11).
 */
export const placeOfPercent = (n: number, percent: number): number =>
  Math.max(1, Math.floor((n * percent + 99) / 100)) - 1;

/** The element of an ascending list at that place; `undefined` for an empty list. */
export const nearestRank = (ascending: ArrayLike<number>, percent: number): number | undefined =>
  ascending[placeOfPercent(ascending.length, percent)];
