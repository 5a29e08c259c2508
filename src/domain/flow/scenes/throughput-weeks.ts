import type { Bucket } from '../buckets.ts';
import { type Day, dayText } from '../day.ts';
import type { FlowReading } from '../flow-reading.ts';
import { greatest } from '../greatest.ts';
import { throughput } from '../throughput.ts';
import { shortDate } from './date-axis.ts';
import { explanationOf } from './explanation.ts';
import { numberAxis } from './number-axis.ts';
import { LEAST_FOR_FIRM_LIMITS, LEAST_FOR_LIMITS, type PageBehaviour, pageBehaviour } from './page-behaviour.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { weekAxis } from './week-axis.ts';
import { counted, decimalText, needsSentence } from './words.ts';

export type WeekBar = {
  /** The Monday. */
  from: Day;
  cards: number;
  isPartial: boolean;
  /** Outside the limits, or the end of a pattern. */
  isSignal: boolean;
};

export type ThroughputMarks = {
  bars: readonly WeekBar[];
  /** null where too few weeks are whole. */
  limits: { mean: number; upper: number; lower: number; isProvisional: boolean } | null;
};

/** Finished cards per week with the limits of what is ordinary, over the weeks that were seen whole (FLOW 3.3, 3.13). */
export function throughputWeeks(reading: FlowReading): Scene<ThroughputMarks> {
  const weeks = throughput(reading, 'week');
  const whole = weeks.filter((week) => !week.isPartial);
  const limits = pageBehaviour(
    whole.map((week) => week.from),
    whole.map((week) => week.count),
  );
  const signals = new Set(limits?.signals.map(({ index }) => whole[index]?.from));
  const bars = weeks.map(({ from, count, isPartial }) => ({
    from,
    cards: count,
    isPartial,
    isSignal: signals.has(from),
  }));
  return {
    title: 'Throughput per week',
    definition: 'throughput',
    sentence: sentenceOf(whole, bars),
    notes: limits?.isProvisional ? [`Limits are provisional: fewer than ${LEAST_FOR_FIRM_LIMITS} weeks.`] : [],
    n: whole.length,
    x: weekAxis(weeks.map((week) => week.from)),
    y: numberAxis(
      0,
      greatest(
        bars.map((bar) => bar.cards),
        Math.max(4, limits?.upperLimit ?? 0),
      ),
    ),
    marks: { bars, limits: limits === undefined ? null : limitsOf(limits) },
    table: {
      head: ['Week from', 'Cards', 'Whole week', 'Signal'],
      rows: bars.map(rowOf),
    },
    explanation: explanationOf(reading, 'throughput', ['finished']),
  };
}

function rowOf({ from, cards, isPartial, isSignal }: WeekBar) {
  return [dayText(from), cards, isPartial ? 'no' : 'yes', isSignal ? 'yes' : 'no'];
}

function limitsOf({ mean, upperLimit, lowerLimit, isProvisional }: PageBehaviour): ThroughputMarks['limits'] {
  return { mean, upper: upperLimit, lower: lowerLimit, isProvisional };
}

function sentenceOf(whole: readonly Bucket[], bars: readonly WeekBar[]): Phrase[] {
  if (whole.length === 0) return needsSentence('one whole week', 'none');
  const mean = whole.reduce((sum, week) => sum + week.count, 0) / whole.length;
  const rate: Phrase[] = [
    { strong: `${decimalText(mean)} cards` },
    ` a week over ${counted(whole.length, 'whole week')}`,
  ];
  if (whole.length < LEAST_FOR_LIMITS) return [...rate, `; limits need ${LEAST_FOR_LIMITS}.`];
  const latest = bars.findLast((bar) => bar.isSignal);
  if (latest === undefined) return [...rate, '; no week is out of the ordinary.'];
  return [...rate, `; the last signal is the week of ${shortDate(latest.from)} with ${counted(latest.cards, 'card')}.`];
}
