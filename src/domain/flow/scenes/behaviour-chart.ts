import type { BehaviourRule } from '../behaviour.ts';
import { type Day, dayText } from '../day.ts';
import type { FlowReading } from '../flow-reading.ts';
import { greatest } from '../greatest.ts';
import { behaviourSentence, ordinaryRange } from './behaviour-sentence.ts';
import { type BehaviourOf, type BehaviourSeries, behaviourSeries } from './behaviour-series.ts';
import { boundedTable } from './bounded-table.ts';
import { dateAxis, shortDate } from './date-axis.ts';
import { explanationOf } from './explanation.ts';
import { numberAxis } from './number-axis.ts';
import { type ChosenBaseline, LEAST_FOR_FIRM_LIMITS, type PageBehaviour, pageBehaviour } from './page-behaviour.ts';
import type { Axis, Scene } from './scene.ts';
import { drawnDays } from './thin-days.ts';

export type BehaviourPoint = {
  /** On the x axis: the day, or for cycle times the place in the order of finishing, from 1. */
  at: number;
  on: Day;
  name: string;
  value: number;
  /** The difference from the point before; null for the first. */
  movingRange: number | null;
  /** The rules that the point completes; of a cycle time alone outside the limits is not one. */
  rules: readonly BehaviourRule[];
};

export type BehaviourMarks = {
  points: readonly BehaviourPoint[];
  /** null where too few points bear them; `lower` null where it would be 0 or less. */
  limits: {
    mean: number;
    upper: number;
    lower: number | null;
    movingRangeMean: number;
    movingRangeLimit: number;
    isProvisional: boolean;
    baseline: { from: Day; to: Day; n: number };
  } | null;
};

const BEHIND = {
  throughput: ['finished'],
  cycle: ['finished'],
  wip: ['finished', 'finished-before', 'in-progress', 'set-aside'],
} as const;

const MOST_SIGNALS = 200;

/** A process behaviour chart (XmR) with its moving ranges; signals are told with their dates (FLOW 3.13). */
export function behaviourChart(reading: FlowReading, of: BehaviourOf, chosen?: ChosenBaseline): Scene<BehaviourMarks> {
  const series = behaviourSeries(reading, of);
  const limits = pageBehaviour(series.days, series.values, chosen);
  const rules = rulesOf(limits, of);
  const pointAt = pointsOf(series, rules, of);
  const n = series.values.length;
  return {
    title: series.title,
    definition: 'behaviour',
    sentence: behaviourSentence(series, limits, rules),
    notes: notesOf(series, limits, of),
    n,
    x: axisOf(series, of, reading),
    y: numberAxis(0, greatest(series.values, Math.max(4, limits?.upperLimit ?? 0)), series.unit),
    marks: { points: drawnPlaces(series, rules).map(pointAt), limits: limits === undefined ? null : limitsOf(limits) },
    table: boundedTable(['Point', 'Date', 'Value', 'Moving range', 'Signal'], [...series.values.keys()], (index) => {
      const point = pointAt(index);
      return [point.name, dayText(point.on), point.value, point.movingRange, point.rules.join(', ')];
    }),
    explanation: explanationOf(reading, 'behaviour', BEHIND[of]),
  };
}

/** By place: what counts as a signal there. */
type Rules = ReadonlyMap<number, readonly BehaviourRule[]>;

function rulesOf(limits: PageBehaviour | undefined, of: BehaviourOf): Rules {
  const rules = new Map<number, readonly BehaviourRule[]>();
  const countedOf = new Map<readonly BehaviourRule[], readonly BehaviourRule[]>();
  for (const signal of limits?.signals ?? []) {
    const counting = countedOf.get(signal.rules) ?? countingRules(signal.rules, of);
    countedOf.set(signal.rules, counting);
    if (counting.length > 0) rules.set(signal.index, counting);
  }
  return rules;
}

const countingRules = (rules: readonly BehaviourRule[], of: BehaviourOf): readonly BehaviourRule[] =>
  of === 'cycle' ? rules.filter((rule) => rule !== 'outside') : rules;

function pointsOf({ days, values, nameOf }: BehaviourSeries, rules: Rules, of: BehaviourOf) {
  return (index: number): BehaviourPoint => {
    const value = values[index] as number;
    const before = values[index - 1];
    return {
      at: of === 'cycle' ? index + 1 : (days[index] as Day),
      on: days[index] as Day,
      name: nameOf(index),
      value,
      movingRange: before === undefined ? null : Math.abs(value - before),
      rules: rules.get(index) ?? [],
    };
  };
}

/** Of a long series also the latest signals, each of them. */
function drawnPlaces({ values }: BehaviourSeries, rules: Rules): number[] {
  const kept = new Set([...drawnDays([values]), ...[...rules.keys()].slice(-MOST_SIGNALS)]);
  return [...kept].sort((a, b) => a - b);
}

function limitsOf(limits: PageBehaviour): BehaviourMarks['limits'] {
  const { n, mean, upperLimit, lowerLimit, movingRangeMean, movingRangeLimit, isProvisional, since, until } = limits;
  return {
    mean,
    upper: upperLimit,
    lower: lowerLimit > 0 ? lowerLimit : null,
    movingRangeMean,
    movingRangeLimit,
    isProvisional,
    baseline: { from: since, to: until, n },
  };
}

function notesOf(series: BehaviourSeries, limits: PageBehaviour | undefined, of: BehaviourOf): string[] {
  if (limits === undefined) return [];
  const { n, since, until } = limits;
  const notes = [
    `Limits from ${n} ${series.step}s, ${shortDate(since)} to ${shortDate(until)}: later points do not move them.`,
  ];
  if (limits.isProvisional) notes.push(`Limits are provisional: fewer than ${LEAST_FOR_FIRM_LIMITS} ${series.step}s.`);
  if (of === 'cycle') {
    const outside = limits.signals.filter((signal) => signal.rules.includes('outside')).length;
    if (outside > 0) {
      const [lie, they] = outside === 1 ? ['card lies', 'it is'] : ['cards lie', 'they are'];
      notes.push(
        `${outside} ${lie} outside ${ordinaryRange(series, limits)}; cycle times are skewed, so alone ${they} no signal.`,
      );
    }
  }
  return notes;
}

function axisOf({ days, values }: BehaviourSeries, of: BehaviourOf, { lastDay }: FlowReading): Axis {
  if (of === 'cycle') return numberAxis(0, Math.max(10, values.length));
  return dateAxis(days[0] ?? lastDay, lastDay);
}
