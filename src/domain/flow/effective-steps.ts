import type { CardStep, Micros } from './history.ts';

type State = Pick<CardStep, 'columnId' | 'standing' | 'void'>;

const BEFORE_ALL: State = { columnId: null, standing: 'on-board', void: false };

/**
 * The steps that count as of an instant: those at or before it, without the pairs of an undo and what it took back.
 * An undo that was itself undone takes nothing back. Later steps keep what they changed and are folded anew,
 * so that a step's state never carries what was undone (FLOW 2.3).
 */
export function effectiveSteps(steps: readonly CardStep[], asOf: Micros): readonly CardStep[] {
  const seen = stepsUntil(steps, asOf);
  const hasUndo = seen.some((step) => step.undoes !== null);
  return hasUndo ? foldAnew(seen, undoneSteps(seen)) : seen;
}

function stepsUntil(steps: readonly CardStep[], asOf: Micros): readonly CardStep[] {
  const last = steps.at(-1);
  return last === undefined || last.at <= asOf ? steps : steps.filter((step) => step.at <= asOf);
}

function undoneSteps(steps: readonly CardStep[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const step of steps.toReversed()) {
    if (step.undoes === null || undone.has(step.seq)) continue;
    undone.add(step.seq);
    undone.add(step.undoes);
  }
  return undone;
}

function foldAnew(steps: readonly CardStep[], undone: ReadonlySet<number>): CardStep[] {
  let before = BEFORE_ALL;
  let state = BEFORE_ALL;
  const kept: CardStep[] = [];
  for (const step of steps) {
    if (!undone.has(step.seq)) {
      state = {
        columnId: step.columnId === before.columnId ? state.columnId : step.columnId,
        standing: step.standing === before.standing ? state.standing : step.standing,
        void: step.void === before.void ? state.void : step.void,
      };
      kept.push({ ...step, ...state });
    }
    before = step;
  }
  return kept;
}
