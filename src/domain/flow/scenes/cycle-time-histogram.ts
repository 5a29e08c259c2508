import { finishedCards } from '../finished-cards.ts';
import type { FlowReading } from '../flow-reading.ts';
import { percentile } from '../percentile.ts';
import { MEASURE_DEFINITIONS, MEASURE_TITLES, type Measure, measuredDays } from './finished-measure.ts';
import { numberAxis } from './number-axis.ts';
import {
  LEAST_FOR_ALL_PERCENTILES,
  LEAST_FOR_PERCENTILES,
  type PercentileLine,
  percentileLines,
} from './percentile-lines.ts';
import type { Phrase, Scene } from './scene.ts';
import { counted, needsSentence } from './words.ts';

export type HistogramMarks = {
  /** Whole days that occurred, ascending; never smoothed. */
  bars: readonly { days: number; cards: number }[];
  lines: readonly PercentileLine[];
};

/** How many finished cards took how many days (FLOW 3.1). */
export function cycleTimeHistogram(reading: FlowReading, measure: Measure = 'cycle'): Scene<HistogramMarks> {
  const days = finishedCards(reading).map((card) => measuredDays(card, measure, reading));
  const bars = barsOf(days);
  return {
    title: `${MEASURE_TITLES[measure]}, how often`,
    definition: MEASURE_DEFINITIONS[measure],
    sentence: sentenceOf(days),
    notes: [],
    n: days.length,
    x: numberAxis(0, Math.max(10, ...days), 'd'),
    y: numberAxis(0, Math.max(4, ...bars.map((bar) => bar.cards))),
    marks: { bars, lines: percentileLines(days) },
    table: { head: ['Days', 'Cards'], rows: bars.map((bar) => [bar.days, bar.cards]) },
  };
}

function barsOf(days: readonly number[]): { days: number; cards: number }[] {
  const counts = new Map<number, number>();
  for (const value of days) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([value, cards]) => ({ days: value, cards }));
}

function sentenceOf(days: readonly number[]): Phrase[] {
  if (days.length < LEAST_FOR_PERCENTILES) return needsSentence(`${LEAST_FOR_PERCENTILES} finished cards`, days.length);
  const half = percentile(days, 50) as number;
  const longest = counted(Math.max(...days), 'day');
  const few = days.length < LEAST_FOR_ALL_PERCENTILES ? ': few data' : '';
  return ['Half of the cards took ', { strong: counted(half, 'day') }, ` or fewer; the longest took ${longest}${few}.`];
}
