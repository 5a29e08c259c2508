import { type Baseline, type Behaviour, behaviour } from '../behaviour.ts';
import type { Day } from '../day.ts';

/** Below this many points in the baseline there are no limits; below the next number they are provisional. */
export const LEAST_FOR_LIMITS = 6;
export const LEAST_FOR_FIRM_LIMITS = 10;
/** Without a baseline of the caller's the first points are it, so that later ones cannot move the limits. */
const FIRST_POINTS = 20;

/** The dates, both included, whose points a team has fixed its limits by. */
export type ChosenBaseline = { from: Day; to: Day };

/** Limits as a page may show them, with the dates they were taken from. */
export type PageBehaviour = Behaviour & { isProvisional: boolean; since: Day; until: Day };

/** The limits of a dated series; undefined where the baseline has too few points to bear any (FLOW 3.13). */
export function pageBehaviour(
  days: readonly Day[],
  values: readonly number[],
  chosen?: ChosenBaseline,
): PageBehaviour | undefined {
  const baseline =
    chosen === undefined ? { from: 0, to: Math.min(values.length, FIRST_POINTS) } : placesOf(days, chosen);
  const n = baseline.to - baseline.from;
  const found = n < LEAST_FOR_LIMITS ? undefined : behaviour(values, baseline);
  if (found === undefined) return undefined;
  return {
    ...found,
    isProvisional: n < LEAST_FOR_FIRM_LIMITS,
    since: days[baseline.from] as Day,
    until: days[baseline.to - 1] as Day,
  };
}

/** The days ascend. */
function placesOf(days: readonly Day[], { from, to }: ChosenBaseline): Baseline {
  const first = days.findIndex((day) => day >= from);
  return first < 0 ? { from: 0, to: 0 } : { from: first, to: days.findLastIndex((day) => day <= to) + 1 };
}
