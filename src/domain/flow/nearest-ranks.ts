import { placeOfPercent } from './nearest-rank.ts';

/**
 * What `nearestRank` finds at these percents once the values stand in ascending order, without putting them all in order:
 * of a long list only the places asked for are settled (Hoare 1961, "Find"). The values stay as they are.
 */
export function nearestRanks(values: ArrayLike<number>, percents: readonly number[]): (number | undefined)[] {
  const list = Float64Array.from(values);
  return percents.map((percent) => valueAt(list, placeOfPercent(list.length, percent)));
}

/** The value at a place of the ascending list; what is smaller ends up before it, what is greater behind. */
function valueAt(list: Float64Array, place: number): number | undefined {
  let first = 0;
  let last = list.length - 1;
  while (first < last) {
    const pivot = middleOfThree(list[first] as number, list[(first + last) >> 1] as number, list[last] as number);
    let low = first;
    let high = last;
    while (low <= high) {
      while ((list[low] as number) < pivot) low += 1;
      while ((list[high] as number) > pivot) high -= 1;
      if (low > high) break;
      const moved = list[low] as number;
      list[low] = list[high] as number;
      list[high] = moved;
      low += 1;
      high -= 1;
    }
    if (place <= high) last = high;
    else if (place >= low) first = low;
    else break;
  }
  return list[place];
}

const middleOfThree = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
