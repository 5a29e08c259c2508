import type { Behaviour } from '../flow/behaviour.ts';
import type { Day } from '../flow/day.ts';
import { finishedCards } from '../flow/finished-cards.ts';
import { finishedDays } from '../flow/finished-days.ts';
import { flowEfficiency } from '../flow/flow-efficiency.ts';
import type { FlowReading } from '../flow/flow-reading.ts';
import { leadTimeDays } from '../flow/lead-time.ts';
import { percentile } from '../flow/percentile.ts';
import { LEAST_FOR_LIMITS, pageBehaviour } from '../flow/scenes/page-behaviour.ts';
import { amountText, counted, decimalText, percentText } from '../flow/scenes/words.ts';
import { throughput } from '../flow/throughput.ts';
import { wipAgainstLimits } from '../flow/wip-against-limits.ts';

/** What the newest point of a behaviour chart says of a series. */
export type Verdict = 'better' | 'worse' | 'no signal' | 'too early';

/** One sentence of the stream, with the series behind it, oldest first. */
export type StreamLine = { name: string; sentence: string; verdict: Verdict; why: string; series: readonly number[] };

type Series = {
  days: readonly Day[];
  values: readonly number[];
  point: string;
  isBetterHigh: boolean;
  isSkewed?: boolean;
};

/** Of a long series the newest points are drawn. */
const MOST_DRAWN = 120;

const needs = (has: number, point: string) => `Needs ${counted(LEAST_FOR_LIMITS, point)}, has ${has}.`;

/** Whether the newest point completes a signal, and to which side; of skewed times alone outside the limits is none. */
function signalNow({ values, isSkewed = false }: Series, { signals, mean }: Behaviour): 'above' | 'below' | null {
  const last = signals.at(-1);
  if (last?.index !== values.length - 1) return null;
  const rules = last.rules.filter((rule) => !isSkewed || rule !== 'outside');
  if (rules.includes('3of4_upper')) return 'above';
  if (rules.includes('3of4_lower')) return 'below';
  if (rules.length === 0) return null;
  return (values.at(-1) ?? 0) > mean ? 'above' : 'below';
}

function verdictOf(series: Series): Pick<StreamLine, 'verdict' | 'why' | 'series'> {
  const { days, values, point, isBetterHigh } = series;
  const found = pageBehaviour(days, values);
  if (!found) return { verdict: 'too early', why: needs(values.length, point), series: values.slice(-MOST_DRAWN) };
  const side = signalNow(series, found);
  const ordinary = `${amountText(Math.round(found.lowerLimit * 10) / 10)} to ${decimalText(found.upperLimit)}`;
  if (side === null)
    return {
      verdict: 'no signal',
      why: `${ordinary} is ordinary for each ${point}.`,
      series: values.slice(-MOST_DRAWN),
    };
  const verdict = (side === 'above') === isBetterHigh ? 'better' : 'worse';
  return {
    verdict,
    why: `The newest points lie ${side} what was ordinary (mean ${decimalText(found.mean)}).`,
    series: values.slice(-MOST_DRAWN),
  };
}

/** The four sentences about a board's flow in a reading of days, each judged by its behaviour chart (FLOW 3.13). */
export const streamLines = (reading: FlowReading): StreamLine[] => [
  leadTimeLine(reading),
  throughputLine(reading),
  wipLine(reading),
  waitingLine(reading),
];

function leadTimeLine(reading: FlowReading): StreamLine {
  const values = finishedCards(reading).map((card) => leadTimeDays(card, reading.calendar));
  const p85 = percentile(values, 85);
  const sentence =
    p85 === undefined || values.length < 5
      ? `Lead time needs 5 finished cards, has ${values.length}.`
      : `85 % of cards were done within ${counted(p85, 'day')} of their creation.`;
  const judged = verdictOf({
    days: finishedDays(reading).on,
    values,
    point: 'finished card',
    isBetterHigh: false,
    isSkewed: true,
  });
  return { name: 'Lead time', sentence, ...judged };
}

function throughputLine(reading: FlowReading): StreamLine {
  const weeks = throughput(reading, 'week').filter((week) => !week.isPartial);
  const values = weeks.map(({ count }) => count);
  const mean = values.reduce((sum, count) => sum + count, 0) / values.length;
  const sentence =
    values.length === 0 ? 'No whole week has passed yet.' : `${decimalText(mean)} cards are finished in a week.`;
  const judged = verdictOf({ days: weeks.map(({ from }) => from), values, point: 'whole week', isBetterHigh: true });
  return { name: 'Throughput', sentence, ...judged };
}

function wipLine(reading: FlowReading): StreamLine {
  const { days, wip, limits } = wipAgainstLimits(reading);
  const now = wip.at(-1) ?? 0;
  const limit = limits.at(-1) ?? null;
  const against =
    limit === null
      ? 'not every stage has a limit'
      : now > limit
        ? `the limits allow ${limit}`
        : `within the limits of ${limit}`;
  const judged = verdictOf({
    days: days.slice(0, -1),
    values: wip.slice(0, -1),
    point: 'whole day',
    isBetterHigh: false,
  });
  return { name: 'Work in progress', sentence: `${counted(now, 'card')} in progress: ${against}.`, ...judged };
}

function waitingLine(reading: FlowReading): StreamLine {
  const { columns } = reading.board;
  const finished = finishedCards(reading);
  const on = finishedDays(reading).on;
  const weeks = throughput(reading, 'week').filter((week) => !week.isPartial);
  const points = weeks.flatMap(({ from }) => {
    const inWeek = finished.filter((_, index) => (on[index] ?? 0) >= from && (on[index] ?? 0) < from + 7);
    const { ratioOfSums } = flowEfficiency(inWeek, columns);
    return ratioOfSums === undefined ? [] : [{ from, value: Math.round((1 - ratioOfSums) * 1000) / 10 }];
  });
  const whole = flowEfficiency(finished, columns).ratioOfSums;
  const sentence =
    whole === undefined
      ? 'No card has been finished yet.'
      : `${percentText(1 - whole)} of the time from start to done was waiting.`;
  const series = { days: points.map(({ from }) => from), values: points.map(({ value }) => value) };
  return {
    name: 'Waiting',
    sentence,
    ...verdictOf({ ...series, point: 'week with finished cards', isBetterHigh: false }),
  };
}
