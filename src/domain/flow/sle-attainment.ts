/** How many of the finished cards kept a promise of so many inclusive days. */
export type SleAttainment = { days: number; within: number; of: number; share: number | undefined };

/** Attainment of "within `days` days" over the cycle times of finished cards, in inclusive days (FLOW 3.15). */
export function sleAttainment(cycleDays: readonly number[], days: number): SleAttainment {
  const within = cycleDays.filter((taken) => taken <= days).length;
  return { days, within, of: cycleDays.length, share: cycleDays.length > 0 ? within / cycleDays.length : undefined };
}
