import type { CardStep } from '../history.ts';

/** The `seq` of every step that does not count: each undo, and each step that an undo took back which still holds. */
export function struckSteps(steps: readonly CardStep[]): ReadonlySet<number> {
  const undosOf = new Map<number, number[]>();
  for (const { seq, undoes } of steps) {
    if (undoes !== null) undosOf.set(undoes, [...(undosOf.get(undoes) ?? []), seq]);
  }
  const isTakenBack = (seq: number): boolean => undosOf.get(seq)?.some((undo) => !isTakenBack(undo)) ?? false;
  return new Set(steps.filter(({ seq, undoes }) => undoes !== null || isTakenBack(seq)).map(({ seq }) => seq));
}
