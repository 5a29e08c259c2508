import { type ColumnPaces, cardAge, tideMarks } from '#domain/card-age.ts';
import { localDays } from '#domain/flow/local-days.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import type { BoardState } from '../state/board-state.ts';
import { cardKey } from '../state/card-key.ts';
import type { Comparison, Filter, FilterError, Term } from './filter-term.ts';
import { testOfNames } from './match-names.ts';
import { parseFilter } from './parse-filter.ts';
import { printTerm } from './print-filter.ts';

/** What an age is measured by: the paces of the columns, and now, in milliseconds since the epoch. */
export type Surroundings = { state: BoardState; pace: ColumnPaces; nowMs: number };

export type CardTest = (card: BoardCard) => boolean;

const compared: Record<Comparison | '=', (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
};

const dayMs = 86_400_000;
const dayOf = (date: string): number => Date.parse(date) / dayMs;

/** The days from today, in the board's zone, until a card is due; undefined where it has no date. */
function daysUntilDue({ dueOn }: BoardCard, { state, nowMs }: Surroundings): number | undefined {
  return dueOn === null ? undefined : dayOf(dueOn) - localDays(state.configuration.zone).dayOf(nowMs * 1000);
}

function isDue(card: BoardCard, term: Extract<Term, { kind: 'due' | 'due-days' | 'due-date' }>, around: Surroundings) {
  const days = daysUntilDue(card, around);
  if (days === undefined || card.dueOn === null) return term.kind === 'due' && term.is === 'none';
  if (term.kind === 'due-days') return compared[term.by](days, term.days);
  if (term.kind === 'due-date') return compared[term.by](dayOf(card.dueOn), dayOf(term.date));
  if (term.is === 'overdue') return days < 0;
  return term.is === 'today' ? days === 0 : term.is === 'set';
}

function isSaid(card: BoardCard, text: string, { state }: Surroundings): boolean {
  const part = text.toLowerCase();
  const key = cardKey(state, card).toLowerCase();
  return card.title.toLowerCase().includes(part) || key.startsWith(part) || `${card.number}`.startsWith(part);
}

/** Whether a card fits the condition as it is written, or what is wrong with it on this board. */
function conditionTest(term: Term, around: Surroundings): CardTest | string {
  const { state, pace, nowMs } = around;
  const age = (card: BoardCard) => cardAge(card, pace, state.configuration.zone, nowMs);
  switch (term.kind) {
    case 'listed':
      return testOfNames(term.field, term.values, state);
    case 'blocked':
      return ({ blocks }) => blocks.length > 0;
    case 'text':
      return (card) => isSaid(card, term.text, around);
    case 'age-days':
      return (card) => compared[term.by](age(card).days, term.days);
    case 'age-percentile': {
      const mark = tideMarks.indexOf(term.percentile);
      return (card) => age(card).passed > mark === (term.by === '>');
    }
    default:
      return (card) => isDue(card, term, around);
  }
}

/** The cards that a filter leaves out, and the conditions that name what this board does not have: those are passed over. */
export function applyFilter(filter: Filter, around: Surroundings): { out: ReadonlySet<CardId>; errors: FilterError[] } {
  const errors: FilterError[] = [];
  const tests: CardTest[] = [];
  for (const term of filter) {
    const test = conditionTest(term, around);
    if (typeof test === 'string') errors.push({ word: printTerm(term), message: test });
    else tests.push(term.not ? (card) => !test(card) : test);
  }
  if (tests.length === 0) return { out: none, errors };
  const out = [...around.state.cards.values()].filter((card) => !tests.every((test) => test(card)));
  return { out: new Set(out.map(({ id }) => id)), errors };
}

const none: ReadonlySet<CardId> = new Set();

/** As `applyFilter`, for a text; what cannot be read in it is among the errors. */
export function applyText(text: string, around: Surroundings): ReturnType<typeof applyFilter> {
  const { filter, errors } = parseFilter(text);
  const applied = applyFilter(filter, around);
  return { out: applied.out, errors: [...errors, ...applied.errors] };
}
