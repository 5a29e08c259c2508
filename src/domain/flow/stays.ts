import type { CardStep, Micros, Standing } from './history.ts';

/** One uninterrupted time of a card in one place: the half-open interval [from, to). */
export type Stay = {
  /** Index into `board.columns`; -1 = never placed. Under an overlay: the column the card was last in. */
  column: number;
  standing: Standing;
  from: Micros;
  /** null = not ended as of the reading. */
  to: Micros | null;
};

/**
 * The stays of a card, in order and without gaps from its first placement on, so that their lengths add up (I15).
 * A step to where the card already is, is not a move; a stay without length is a visit without time (FLOW 2.3).
 */
export function staysOf(steps: readonly CardStep[], indexOfId: ReadonlyMap<string, number>): Stay[] {
  const stays: Stay[] = [];
  for (const step of steps) {
    const column = step.columnId === null ? -1 : (indexOfId.get(step.columnId) ?? -1);
    const last = stays.at(-1);
    if (last === undefined && column === -1 && step.standing === 'on-board') continue;
    if (last !== undefined && last.column === column && last.standing === step.standing) continue;
    if (last !== undefined) last.to = step.at;
    stays.push({ column, standing: step.standing, from: step.at, to: null });
  }
  return stays;
}
