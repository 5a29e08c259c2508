import type { Micros } from '../history.ts';
import type { Interval } from '../intervals.ts';

/** What of ascending disjoint intervals lies in [from, to); each piece keeps what its interval says. */
export function clipped<T extends Interval>(ascending: readonly T[], from: Micros, to: Micros): T[] {
  const pieces: T[] = [];
  for (let index = firstEndingAfter(ascending, from); index < ascending.length; index += 1) {
    const interval = ascending[index] as T;
    if (interval.from >= to) break;
    const piece = { ...interval, from: Math.max(interval.from, from), to: Math.min(interval.to, to) };
    if (piece.from < piece.to) pieces.push(piece);
  }
  return pieces;
}

/** What of ascending disjoint intervals lies outside others, ascending and disjoint too. */
export function without<T extends Interval>(ascending: readonly T[], holes: readonly Interval[]): T[] {
  const pieces: T[] = [];
  for (const interval of ascending) {
    let { from } = interval;
    for (const hole of clipped(holes, interval.from, interval.to)) {
      if (hole.from > from) pieces.push({ ...interval, from, to: hole.from });
      from = hole.to;
    }
    if (from < interval.to) pieces.push({ ...interval, from });
  }
  return pieces;
}

/** Two ascending lists of disjoint intervals as one: where both hold, `over` does. */
export function overlaid<T extends Interval>(under: readonly T[], over: readonly T[]): T[] {
  return [...without(under, over), ...over].sort((a, b) => a.from - b.from);
}

/** The index of the first interval that ends after an instant, by halving. */
function firstEndingAfter(ascending: readonly Interval[], at: Micros): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as Interval).to <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
