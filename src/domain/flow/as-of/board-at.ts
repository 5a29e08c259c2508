import type { Calendar } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { CardHistory, CardStep, FlowHistory, Micros } from '../history.ts';
import { struckSteps } from './struck-steps.ts';

/** The ids of the cards that stand in each column, by the column's id, in the order of the history; every column is in it. */
export type BoardAt = ReadonlyMap<string, readonly string[]>;

type State = Pick<CardStep, 'columnId' | 'standing' | 'void'>;

const UNTOUCHED: State = { columnId: null, standing: 'on-board', void: false };

/** The board as of an instant: the fold of all steps up to it, without void cards (FLOW 3.20). */
export function boardAt(history: FlowHistory, at: Micros): BoardAt {
  return folded(history, at, (step) => step.at <= at);
}

/**
 * The board at the end of a local day, as it is known at `asOf`: what was undone or declared void by then never happened.
 * Where midnight is put back, a later row may carry an earlier date: the last row of the day ends it.
 */
export function boardAtEndOf(day: Day, history: FlowHistory, asOf: Micros, calendar: Pick<Calendar, 'dayOf'>): BoardAt {
  return folded(history, asOf, (step) => calendar.dayOf(step.at) <= day);
}

/** Replays each card's known steps up to the last that lies in the past asked for. */
function folded(history: FlowHistory, asOf: Micros, isPast: (step: CardStep) => boolean): BoardAt {
  const standing = new Map<string, string[]>(history.board.columns.map(({ id }) => [id, []]));
  for (const card of history.cards) {
    const known = card.steps.filter((step) => step.at <= asOf);
    const struck = struckSteps(known);
    if (replayed(known, known.length, struck).void) continue;
    const state = replayed(known, known.findLastIndex((step) => !struck.has(step.seq) && isPast(step)) + 1, struck);
    if (state.standing === 'on-board') standing.get(state.columnId ?? '')?.push(card.id);
  }
  return standing;
}

/**
 * The state after so many steps. Steps hold whole states, so each is read for what it changed against the step before it:
 * a change that still counts is taken over, whatever was struck out in between.
 */
function replayed(steps: CardHistory['steps'], count: number, struck: ReadonlySet<number>): State {
  const state = { ...UNTOUCHED };
  steps.slice(0, count).forEach((step, index) => {
    if (struck.has(step.seq)) return;
    const before = steps[index - 1] ?? UNTOUCHED;
    if (step.columnId !== before.columnId) state.columnId = step.columnId;
    if (step.standing !== before.standing) state.standing = step.standing;
    if (step.void !== before.void) state.void = step.void;
  });
  return state;
}
