/** So long before its end a session says so: time enough to finish what one is at. */
export const warnMs = 60 * 60_000;

export type SessionPhase = 'holds' | 'ends-soon' | 'over';

/** How it stands with a session at a moment, and in how many ms that changes by itself; undefined: never again. */
export function sessionPhase(
  endsAtMs: number,
  nowMs: number,
): { phase: SessionPhase; changesInMs: number | undefined } {
  const left = endsAtMs - nowMs;
  if (left > warnMs) return { phase: 'holds', changesInMs: left - warnMs };
  if (left > 0) return { phase: 'ends-soon', changesInMs: left };
  return { phase: 'over', changesInMs: undefined };
}
