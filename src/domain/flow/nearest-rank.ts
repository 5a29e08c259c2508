/**
 * The element of an ascending list below or at which at least `percent` % of it lie: element ceil(n·percent/100), in
 * integer arithmetic, so always a value that occurred. `undefined` for an empty list (FLOW 2.11).
 */
export function nearestRank(ascending: ArrayLike<number>, percent: number): number | undefined {
  return ascending[Math.max(1, Math.floor((ascending.length * percent + 99) / 100)) - 1];
}
