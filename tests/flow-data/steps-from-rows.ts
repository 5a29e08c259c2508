import type { CardStep, Micros, Standing } from '#domain/flow/history.ts';

/** One row of a ledger file: a column, `@archived`, `@deleted`, `@away`, `@void`, `@unvoid`, or `@undo` of the last step. */
export type PlacedRow = { to: string; at: Micros };

type State = Pick<CardStep, 'columnId' | 'standing' | 'void'>;

const BEFORE_ALL: State = { columnId: null, standing: 'on-board', void: false };
const OVERLAYS: Readonly<Record<string, Standing>> = {
  '@archived': 'archived',
  '@deleted': 'deleted',
  '@away': 'away',
};

/** The steps of one card, as an import makes them of rows in order: a row that changes nothing is no step. */
export function stepsFromRows(rows: readonly PlacedRow[], columnIdOf: (name: string) => string, firstSeq = 1) {
  const steps: CardStep[] = [];
  for (const { to, at } of rows) {
    const last = steps.at(-1) ?? BEFORE_ALL;
    const undone = to === '@undo' ? steps.at(-1) : undefined;
    if (to === '@undo' && (undone === undefined || undone.undoes !== null)) continue;
    const state = undone ? (steps.at(-2) ?? BEFORE_ALL) : stateAfter(last, to, columnIdOf);
    const isSame = state.columnId === last.columnId && state.standing === last.standing && state.void === last.void;
    if (isSame && !undone) continue;
    const { columnId, standing } = state;
    const seq = firstSeq + steps.length;
    steps.push({ seq, at, columnId, standing, void: state.void, undoes: undone?.seq ?? null });
  }
  return steps;
}

function stateAfter(state: State, to: string, columnIdOf: (name: string) => string): State {
  const standing = OVERLAYS[to];
  if (standing !== undefined) return { ...state, standing };
  if (to === '@void' || to === '@unvoid') return { ...state, void: to === '@void' };
  return { ...state, columnId: columnIdOf(to), standing: 'on-board' };
}
