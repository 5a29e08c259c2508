import { type Calendar, calendarOf } from './calendar.ts';
import { type CardFlow, cardFlow } from './card-flow.ts';
import type { Day } from './day.ts';
import { type FlowScope, WHOLE_FLOW } from './flow-scope.ts';
import type { FlowBoard, FlowHistory, Micros } from './history.ts';
import { type Ranks, ranksOf } from './ranks.ts';

/** A board's history as of one instant, read once; every metric is a function of it. */
export type FlowReading = {
  board: FlowBoard;
  ranks: Ranks;
  calendar: Calendar;
  asOf: Micros;
  /** Every card in scope that existed at the instant and was not void then. */
  cards: readonly CardFlow[];
  /** Cards in scope marked as never having happened. */
  voidCards: number;
  /**
   * The first local date of the figures: finishes, rates, ended visits and daily series begin here. The date of the
   * first placement of any card, or later where the scope is shorter; null = nothing was ever placed.
   */
  firstDay: Day | null;
  /** The local date of the instant. */
  lastDay: Day;
};

/** Only what is at or before `asOf` is read, so that cutting a ledger at T and asking as of T agree (FLOW 2.1). */
export function flowReading(history: FlowHistory, asOf: Micros, scope: FlowScope = WHOLE_FLOW): FlowReading {
  const ranks = ranksOf(history.board);
  const calendar = calendarOf(history.board.zone);
  const existing = history.cards
    .map((card) => cardFlow(card, history.board, ranks, asOf))
    .filter((card) => card !== null);
  const inScope = existing.filter((card) => scope.type === null || card.type === scope.type);
  return {
    board: history.board,
    ranks,
    calendar,
    asOf,
    cards: inScope.filter((card) => !card.isVoid),
    voidCards: inScope.filter((card) => card.isVoid).length,
    firstDay: firstDayOf(existing, calendar, calendar.dayOf(asOf), scope.days),
    lastDay: calendar.dayOf(asOf),
  };
}

function firstDayOf(cards: readonly CardFlow[], calendar: Calendar, last: Day, days: FlowScope['days']): Day | null {
  const first = cards.reduce(
    (earliest, card) => Math.min(earliest, card.stays[0]?.from ?? earliest),
    Number.POSITIVE_INFINITY,
  );
  if (first === Number.POSITIVE_INFINITY) return null;
  return days === 'all' ? calendar.dayOf(first) : Math.max(calendar.dayOf(first), last - days + 1);
}
