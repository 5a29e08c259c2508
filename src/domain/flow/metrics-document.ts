import { type ColumnsPart, columnsPart } from './document/columns-part.ts';
import { type ConstraintEntry, constraintEntry } from './document/constraint-part.ts';
import { type CountsPart, countsPart } from './document/counts-part.ts';
import { type EfficiencyPart, efficiencyPart } from './document/efficiency-part.ts';
import { type LittlesLawPart, littlesLawPart } from './document/littles-law-part.ts';
import { type RatesPart, ratesPart } from './document/rates-part.ts';
import { type StockPart, stockPart } from './document/stock-part.ts';
import { type TimesPart, timesPart } from './document/times-part.ts';
import { flowReading } from './flow-reading.ts';
import { type FlowScope, WHOLE_FLOW } from './flow-scope.ts';
import type { FlowHistory, Micros } from './history.ts';

/** Every figure of a board as of an instant, as plain JSON: the page's tables, the API and `npm run flow` print it. */
export type MetricsDocument = CountsPart &
  TimesPart &
  RatesPart &
  StockPart &
  ColumnsPart &
  EfficiencyPart &
  LittlesLawPart & {
    /** Only where a window was asked for. */
    constraint?: ConstraintEntry;
  };

export type MetricsOptions = {
  /** What the figures are of; by default the whole flow. */
  scope?: FlowScope;
  /** Looks for the constraint, over so many times 24 hours up to the reading and always over cards of every type. */
  window?: number | 'all';
};

const MICROS_PER_DAY = 86_400_000_000;

/**
 * A scope selects finished cards by finish date, and begins rates, ended visits and daily series at its first day; cards,
 * counts of backward moves, the moves matrix and work in progress are those of the whole past. Every percentile and
 * limit is in it, however few the cards: thresholds for showing them belong to the pages.
 */
export function metricsDocument(history: FlowHistory, asOf: Micros, options: MetricsOptions = {}): MetricsDocument {
  const reading = flowReading(history, asOf, options.scope ?? WHOLE_FLOW);
  return {
    ...countsPart(reading),
    ...timesPart(reading),
    ...ratesPart(reading),
    ...stockPart(reading),
    ...columnsPart(reading),
    ...efficiencyPart(reading),
    ...littlesLawPart(reading),
    ...(options.window === undefined ? {} : { constraint: constraintOf(history, asOf, options.window) }),
  };
}

function constraintOf(history: FlowHistory, asOf: Micros, window: number | 'all'): ConstraintEntry {
  const from = window === 'all' ? Number.NEGATIVE_INFINITY : asOf - window * MICROS_PER_DAY;
  return constraintEntry(flowReading(history, asOf), from);
}
