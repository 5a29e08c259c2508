/** The greatest of many values, at least `least`: an argument list would not hold as many as a long history has. */
export function greatest(values: Iterable<number>, least: number): number {
  let most = least;
  for (const value of values) if (value > most) most = value;
  return most;
}
