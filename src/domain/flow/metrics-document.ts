import { type ColumnsPart, columnsPart } from './document/columns-part.ts';
import { type ConstraintEntry, constraintEntry } from './document/constraint-part.ts';
import { type CountsPart, countsPart } from './document/counts-part.ts';
import { type EfficiencyPart, efficiencyPart } from './document/efficiency-part.ts';
import { type LittlesLawPart, littlesLawPart } from './document/littles-law-part.ts';
import { type RatesPart, ratesPart } from './document/rates-part.ts';
import { type StockPart, stockPart } from './document/stock-part.ts';
import { type TimesPart, timesPart } from './document/times-part.ts';
import { flowReading } from './flow-reading.ts';
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

/** `window`: over which days, up to the reading, the constraint is looked for. */
export type MetricsOptions = { window?: { days: number } | 'all' };

const MICROS_PER_DAY = 86_400_000_000;

/** Every percentile and limit is in it, however few the cards: thresholds for showing them belong to the pages. */
export function metricsDocument(history: FlowHistory, asOf: Micros, { window }: MetricsOptions = {}): MetricsDocument {
  const reading = flowReading(history, asOf);
  return {
    ...countsPart(reading),
    ...timesPart(reading),
    ...ratesPart(reading),
    ...stockPart(reading),
    ...columnsPart(reading),
    ...efficiencyPart(reading),
    ...littlesLawPart(reading),
    ...(window === undefined ? {} : { constraint: constraintEntry(reading, windowStart(asOf, window)) }),
  };
}

function windowStart(asOf: Micros, window: { days: number } | 'all'): Micros {
  return window === 'all' ? Number.NEGATIVE_INFINITY : asOf - window.days * MICROS_PER_DAY;
}
