/** More days than this have no pixel of their own. */
const MOST_DAYS = 370;

/**
 * Which places of daily series are drawn, ascending: all of them, or of a long history the first, the last and, in equal
 * runs of days, the highest of each series and the lowest of the first. For the eye only: figures are of all days.
 */
export function drawnDays(series: readonly (readonly number[])[], most = MOST_DAYS): number[] {
  const length = series[0]?.length ?? 0;
  if (length <= most) return Array.from({ length }, (_, index) => index);
  const runs = Math.max(1, Math.floor((most - 2) / (series.length + 1)));
  const kept = new Set([0, length - 1]);
  for (let run = 0; run < runs; run += 1) {
    const from = Math.floor((run * length) / runs);
    const to = Math.floor(((run + 1) * length) / runs);
    for (const values of series) kept.add(highest(values, from, to, 1));
    kept.add(highest(series[0] ?? [], from, to, -1));
  }
  return [...kept].sort((a, b) => a - b);
}

/** The first place in [from, to) at which sign × value is greatest. */
function highest(values: readonly number[], from: number, to: number, sign: 1 | -1): number {
  let place = from;
  for (let index = from + 1; index < to; index += 1) {
    if (sign * (values[index] ?? 0) > sign * (values[place] ?? 0)) place = index;
  }
  return place;
}

/** The values at some places of a series. */
export const valuesAt = <Value>(values: readonly Value[], places: readonly number[]): Value[] =>
  places.map((place) => values[place] as Value);
