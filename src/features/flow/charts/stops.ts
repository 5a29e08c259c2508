/** One value that is read at a place; `color` where its mark has one. */
export type StopValue = { name: string; value: string; color?: string };

/** A place on the horizontal axis at which a chart can be read: a day, a week, a number of days. */
export type Stop = { at: number; name: string; values: readonly StopValue[] };

/** The index of the stop nearest to a value of the axis; the stops ascend. Undefined where there is none. */
export function nearestStop(stops: readonly Stop[], at: number): number | undefined {
  const after = stops.findIndex((stop) => stop.at >= at);
  if (after === 0 || stops.length === 0) return stops.length === 0 ? undefined : 0;
  if (after < 0) return stops.length - 1;
  const [before, behind] = [stops[after - 1], stops[after]];
  return at - (before?.at ?? 0) <= (behind?.at ?? 0) - at ? after - 1 : after;
}

/** What is said of a stop: `3 Nov: Test 4, Done 12`. */
export const stopText = ({ name, values }: Stop): string =>
  `${name}: ${values.map((value) => `${value.name} ${value.value}`).join(', ')}`;
