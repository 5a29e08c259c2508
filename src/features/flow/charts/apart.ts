/** Ascending places pushed apart to `least` between neighbours, as little as that takes, about where they were. */
export function apart(places: readonly number[], least: number): number[] {
  const down: number[] = [];
  for (const place of places) down.push(Math.max(place, (down.at(-1) ?? Number.NEGATIVE_INFINITY) + least));
  const shift =
    down.reduce((sum, place, index) => sum + place - (places[index] ?? place), 0) / Math.max(1, down.length);
  return down.map((place) => place - shift);
}
