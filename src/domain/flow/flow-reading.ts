import { type Calendar, calendarOf } from './calendar.ts';
import { type CardFlow, cardFlow } from './card-flow.ts';
import type { Day } from './day.ts';
import { type FlowScope, WHOLE_FLOW } from './flow-scope.ts';
import type { CardHistory, FlowBoard, FlowHistory, Micros } from './history.ts';
import { isAskedFor, isInFlowSince } from './in-scope.ts';
import { type Ranks, ranksOf } from './ranks.ts';
import { StayLists } from './stay-lists.ts';

/** A board's history as of one instant, read once; every metric is a function of it. */
export type FlowReading = {
  board: FlowBoard;
  ranks: Ranks;
  calendar: Calendar;
  asOf: Micros;
  /**
   * Every card in scope that existed at the instant and was not void then. With a range of days: what was closed before
   * them and stayed so is left out, so that the cost of a range follows what happened in it.
   */
  cards: readonly CardFlow[];
  /** Cards in scope marked as never having happened. */
  voidCards: number;
  /** Cards in flow in the range that are of other types, lanes or classes than the scope asks for. */
  otherCards: number;
  /**
   * The first local date of the figures: finishes, rates, ended visits and daily series begin here. The date of the
   * first placement of any card, or later where the scope is shorter; null = nothing was ever placed.
   */
  firstDay: Day | null;
  /** The local date of the instant. */
  lastDay: Day;
  /** The first instant of the range of days; -Infinity = the whole history. */
  from: Micros;
};

/** Only what is at or before `asOf` is read, so that cutting a ledger at T and asking as of T agree (FLOW 2.1). */
export function flowReading(history: FlowHistory, asOf: Micros, scope: FlowScope = WHOLE_FLOW): FlowReading {
  const ranks = ranksOf(history.board);
  const calendar = calendarOf(history.board.zone);
  const lastDay = calendar.dayOf(asOf);
  const from = startOfScope(scope.days, calendar, lastDay);
  const cards: CardFlow[] = [];
  const around = { board: history.board, ranks, asOf, lists: new StayLists() };
  let voidCards = 0;
  let otherCards = 0;
  for (const told of history.cards) {
    const card = cardFlow(told, around);
    if (card === null || !isInFlowSince(card, from)) continue;
    if (!isAskedFor(card, scope)) otherCards += 1;
    else if (card.isVoid) voidCards += 1;
    else cards.push(card);
  }
  return {
    board: history.board,
    ranks,
    calendar,
    asOf,
    cards,
    voidCards,
    otherCards,
    firstDay: firstDayOf(history, calendar, asOf, from),
    lastDay,
    from,
  };
}

/** The first instant of a scope's range of days that ends with `lastDay`; -Infinity for the whole history. */
export const startOfScope = (days: FlowScope['days'], calendar: Calendar, lastDay: Day): Micros =>
  days === 'all' ? Number.NEGATIVE_INFINITY : calendar.startOf(lastDay - days + 1);

function firstDayOf(history: FlowHistory, calendar: Calendar, asOf: Micros, from: Micros): Day | null {
  const beganAt = history.beganAt === undefined ? firstPlacement(history.cards) : history.beganAt;
  return beganAt === null || beganAt > asOf ? null : calendar.dayOf(Math.max(beganAt, from));
}

/** When the first of the cards was first placed in a column, whatever became of it; null = none ever was. */
function firstPlacement(cards: readonly CardHistory[]): Micros | null {
  const first = cards.reduce(
    (earliest, card) => Math.min(earliest, card.steps.find((step) => step.columnId !== null)?.at ?? earliest),
    Number.POSITIVE_INFINITY,
  );
  return first === Number.POSITIVE_INFINITY ? null : first;
}
