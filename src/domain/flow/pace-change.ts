export type PaceChange = 'slower' | 'faster' | null;

const LEAST_CARDS = 8;
const TWO_SIDED_5_PERCENT = 1.96;

/**
 * Whether later durations are longer or shorter than earlier ones beyond chance: Mann & Whitney's rank test with the
 * correction for ties, at 5 %; null where they are not, or where a side has fewer than eight. No shape is assumed,
 * because cycle times are skewed.
 */
export function paceChange(earlier: readonly number[], later: readonly number[]): PaceChange {
  if (earlier.length < LEAST_CARDS || later.length < LEAST_CARDS) return null;
  const n = earlier.length + later.length;
  const { rankSum, tieTerm } = ranked(earlier, later);
  const expected = (later.length * (n + 1)) / 2;
  const variance = ((earlier.length * later.length) / 12) * (n + 1 - tieTerm / (n * (n - 1)));
  if (variance <= 0) return null;
  const deviation = (rankSum - expected) / Math.sqrt(variance);
  if (Math.abs(deviation) < TWO_SIDED_5_PERCENT) return null;
  return deviation > 0 ? 'slower' : 'faster';
}

/** The sum of the later values' ranks, ties sharing the mean of theirs, and Σ(t³ − t) over the groups of ties. */
function ranked(earlier: readonly number[], later: readonly number[]): { rankSum: number; tieTerm: number } {
  const all = [...earlier.map((value) => ({ value, isLater: 0 })), ...later.map((value) => ({ value, isLater: 1 }))];
  all.sort((a, b) => a.value - b.value);
  let rankSum = 0;
  let tieTerm = 0;
  for (let start = 0; start < all.length; ) {
    const ties = all.slice(start).findIndex((entry) => entry.value !== all[start]?.value);
    const size = ties < 0 ? all.length - start : ties;
    const laterOnes = all.slice(start, start + size).reduce((sum, entry) => sum + entry.isLater, 0);
    rankSum += laterOnes * (start + (size + 1) / 2);
    tieTerm += size ** 3 - size;
    start += size;
  }
  return { rankSum, tieTerm };
}
