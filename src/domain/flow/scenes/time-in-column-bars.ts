import { kindAt } from '../column-at.ts';
import { secondsOf } from '../elapsed.ts';
import { type FinishedCard, finishedAsRead } from '../finished-cards.ts';
import { type FlowEfficiency, flowEfficiencyOf } from '../flow-efficiency.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import { nearestRanks } from '../nearest-ranks.ts';
import { timeInColumn, workInColumn } from '../time-in-column.ts';
import { explanationOf } from './explanation.ts';
import { numberAxis } from './number-axis.ts';
import { LEAST_FOR_ALL_PERCENTILES, LEAST_FOR_PERCENTILES } from './percentile-lines.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { decimalText, needsSentence, percentText } from './words.ts';

const SECONDS_PER_DAY = 86_400;
/** Days that are not 0.0 when they are written. */
const LEAST_SHOWN = 0.05;

/** The elapsed days that finished cards spent in one column. */
export type ColumnBar = {
  column: string;
  name: string;
  isQueue: boolean;
  /** Between the commitment point and done: part of cycle time. */
  isInCycle: boolean;
  /** Mean over all finished cards, those that skipped the column with 0: these add up along the flow. */
  meanDays: number;
  /** Of these: worked on, as the column's kind was then, and not blocked; all else is waiting. */
  workDays: number;
  /** Cards that visited it, and their percentiles; null where fewer than 5 did. */
  n: number;
  p50Days: number | null;
  p85Days: number | null;
};

export type TimeInColumnMarks = {
  bars: readonly ColumnBar[];
  /** The queue after commitment in which cards wait longest on average. */
  longestWait: string | null;
  /** Mean lead time outside all of these columns: not yet placed, set aside, or done and re-opened. */
  elsewhereDays: number;
};

/**
 * Where the time of finished cards went, column by column, work apart from waiting: the means and the time elsewhere add
 * up to the mean lead time in elapsed days (FLOW 3.6 a, 3.8).
 */
export function timeInColumnBars(reading: FlowReading): Scene<TimeInColumnMarks> {
  const finished = finishedAsRead(reading);
  const { bars, elsewhereDays } = decompositionOf(reading, finished);
  const longest = bars
    .filter((bar) => bar.isInCycle && bar.isQueue && bar.meanDays > 0)
    .sort((a, b) => b.meanDays - a.meanDays)
    .at(0);
  const inColumns = bars.reduce((sum, bar) => sum + bar.meanDays, 0);
  return {
    title: 'Where the time goes',
    definition: 'timeInColumn',
    sentence: sentenceOf(finished.length, flowEfficiencyOf(reading), longest),
    notes: notesOf(finished.length, elsewhereDays),
    n: finished.length,
    x: numberAxis(0, inColumns, 'd'),
    y: { from: 0, to: bars.length, ticks: bars.map((bar, index) => ({ at: index, label: bar.name })) },
    marks: { bars, longestWait: longest?.column ?? null, elsewhereDays },
    table: {
      head: [
        'Stage',
        'Kind',
        'Mean days of all',
        'Of these work',
        'Cards that were there',
        '50 % in days',
        '85 % in days',
      ],
      rows: bars.map((bar) => [
        bar.name,
        bar.isQueue ? 'waiting' : 'work',
        bar.meanDays,
        bar.workDays,
        bar.n,
        bar.p50Days,
        bar.p85Days,
      ]),
    },
    explanation: explanationOf(reading, 'timeInColumn', ['finished']),
  };
}

function decompositionOf({ board, ranks, asOf }: FlowReading, finished: readonly FinishedCard[]) {
  const work = workInColumn(finished, ranks, board.columns);
  const cards = Math.max(1, finished.length);
  let elsewhere = finished.reduce((sum, card) => sum + card.finishedAt - card.createdAt, 0);
  const bars = timeInColumn(finished, ranks).flatMap((times, rank): ColumnBar[] => {
    const total = times.reduce((sum, time) => sum + time, 0);
    elsewhere -= total;
    const column = board.columns[ranks.columnOfRank[rank] ?? -1];
    if (column === undefined || (column.retired && times.length === 0)) return [];
    return [
      {
        column: column.id,
        name: column.name,
        isQueue: kindAt(column, asOf) !== 'active',
        isInCycle: rank >= ranks.commitment,
        meanDays: daysOf(total) / cards,
        workDays: daysOf(work[rank] ?? 0) / cards,
        n: times.length,
        ...percentilesOf(times),
      },
    ];
  });
  return { bars, elsewhereDays: daysOf(elsewhere) / cards };
}

function notesOf(n: number, elsewhereDays: number): string[] {
  const isFew = n >= LEAST_FOR_PERCENTILES && n < LEAST_FOR_ALL_PERCENTILES;
  const elsewhere = `${decimalText(elsewhereDays)} d of the mean lead time were in none of these stages: not yet placed, set aside, or done and re-opened.`;
  return [
    'Elapsed days: nights and weekends are in them.',
    ...(isFew ? [`Few data: fewer than ${LEAST_FOR_ALL_PERCENTILES} finished cards.`] : []),
    ...(elsewhereDays >= LEAST_SHOWN ? [elsewhere] : []),
  ];
}

function percentilesOf(times: readonly Micros[]): Pick<ColumnBar, 'p50Days' | 'p85Days'> {
  if (times.length < LEAST_FOR_PERCENTILES) return { p50Days: null, p85Days: null };
  const [p50, p85] = nearestRanks(times, [50, 85]) as [Micros, Micros];
  return { p50Days: daysOf(p50), p85Days: daysOf(p85) };
}

function daysOf(time: Micros): number {
  return secondsOf(time) / SECONDS_PER_DAY;
}

function sentenceOf(n: number, efficiency: FlowEfficiency, longest: ColumnBar | undefined): Phrase[] {
  const { ratioOfSums } = efficiency;
  if (n < LEAST_FOR_PERCENTILES || ratioOfSums === undefined) {
    return needsSentence(`${LEAST_FOR_PERCENTILES} finished cards`, n);
  }
  const work = decimalText(daysOf(efficiency.active) / n);
  const wait = decimalText(daysOf(efficiency.waiting + efficiency.blocked) / n);
  const where: Phrase[] = longest === undefined ? [] : [' Longest wait: ', { strong: longest.name }, '.'];
  return [
    `${work} d of work, ${wait} d of waiting: flow efficiency `,
    { strong: percentText(ratioOfSums) },
    '.',
    ...where,
  ];
}
