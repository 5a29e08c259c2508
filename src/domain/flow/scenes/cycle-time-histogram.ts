import type { FlowReading } from '../flow-reading.ts';
import { greatest } from '../greatest.ts';
import { explanationOf } from './explanation.ts';
import { finishedMeasure, type Measure } from './finished-measure.ts';
import { numberAxis } from './number-axis.ts';
import { openCardsNotes } from './open-cards-notes.ts';
import {
  LEAST_FOR_ALL_PERCENTILES,
  LEAST_FOR_PERCENTILES,
  type PercentileLine,
  percentileLines,
} from './percentile-lines.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { counted, needsSentence } from './words.ts';

export type HistogramMarks = {
  /** Whole days that occurred, ascending; never smoothed. */
  bars: readonly { days: number; cards: number }[];
  lines: readonly PercentileLine[];
};

/** How many finished cards took how many days (FLOW 3.1). */
export function cycleTimeHistogram(reading: FlowReading, measure: Measure = 'cycle'): Scene<HistogramMarks> {
  const { title, definition, unit, days } = finishedMeasure(reading, measure);
  const bars = barsOf(days);
  const lines = percentileLines(days);
  const longest = bars.at(-1)?.days ?? 0;
  return {
    title: `${title}, how often`,
    definition,
    sentence: sentenceOf(days.length, lines, longest),
    notes: openCardsNotes(lines, reading, 'calendar'),
    n: days.length,
    x: numberAxis(0, Math.max(10, longest), unit),
    y: numberAxis(
      0,
      greatest(
        bars.map((bar) => bar.cards),
        4,
      ),
    ),
    marks: { bars, lines },
    table: { head: ['Days', 'Cards'], rows: bars.map((bar) => [bar.days, bar.cards]) },
    explanation: explanationOf(reading, definition, ['finished']),
  };
}

function barsOf(days: readonly number[]): { days: number; cards: number }[] {
  const counts = new Map<number, number>();
  for (const value of days) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([value, cards]) => ({ days: value, cards }));
}

function sentenceOf(n: number, lines: readonly PercentileLine[], longest: number): Phrase[] {
  const half = lines.find((line) => line.percent === 50);
  if (half === undefined) return needsSentence(`${LEAST_FOR_PERCENTILES} finished cards`, n);
  const few = n < LEAST_FOR_ALL_PERCENTILES ? ': few data' : '';
  const most = counted(longest, 'day');
  return [
    'Half of the cards took ',
    { strong: counted(half.days, 'day') },
    ` or fewer; the longest took ${most}${few}.`,
  ];
}
