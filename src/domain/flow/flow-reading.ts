import { type Calendar, calendarOf } from './calendar.ts';
import { type CardFlow, cardFlow } from './card-flow.ts';
import type { Day } from './day.ts';
import type { FlowBoard, FlowHistory, Micros } from './history.ts';
import { type Ranks, ranksOf } from './ranks.ts';

/** A board's history as of one instant, read once; every metric is a function of it. */
export type FlowReading = {
  board: FlowBoard;
  ranks: Ranks;
  calendar: Calendar;
  asOf: Micros;
  /** Every card that existed at the instant and was not void then. */
  cards: readonly CardFlow[];
  /** Cards marked as never having happened. */
  voidCards: number;
  /** The local date of the first placement of any card; null = nothing was ever placed. */
  firstDay: Day | null;
  /** The local date of the instant. */
  lastDay: Day;
};

/** Only what is at or before `asOf` is read, so that cutting a ledger at T and asking as of T agree (FLOW 2.1). */
export function flowReading(history: FlowHistory, asOf: Micros): FlowReading {
  const ranks = ranksOf(history.board);
  const calendar = calendarOf(history.board.zone);
  const existing = history.cards
    .map((card) => cardFlow(card, history.board, ranks, asOf))
    .filter((card) => card !== null);
  const cards = existing.filter((card) => !card.isVoid);
  const firstAt = cards.reduce(
    (first, card) => Math.min(first, card.stays[0]?.from ?? first),
    Number.POSITIVE_INFINITY,
  );
  return {
    board: history.board,
    ranks,
    calendar,
    asOf,
    cards,
    voidCards: existing.length - cards.length,
    firstDay: firstAt <= asOf ? calendar.dayOf(firstAt) : null,
    lastDay: calendar.dayOf(asOf),
  };
}
