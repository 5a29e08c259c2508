import { kindAt } from '../column-at.ts';
import type { FlowReading } from '../flow-reading.ts';
import { greatest } from '../greatest.ts';
import type { FlowColumn, Micros } from '../history.ts';
import { nearestRanks } from '../nearest-ranks.ts';
import { openStays } from '../open-stays.ts';
import { timePerVisit } from '../time-per-visit.ts';
import { explanationOf } from './explanation.ts';
import { numberAxis } from './number-axis.ts';
import { LEAST_FOR_ALL_PERCENTILES, LEAST_FOR_PERCENTILES } from './percentile-lines.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { decimalText, needsSentence } from './words.ts';

/** The visits to one column that ended in the range, and those that have not ended. */
export type VisitBar = {
  column: string;
  name: string;
  isQueue: boolean;
  /** Between the commitment point and done. */
  isInCycle: boolean;
  visits: number;
  /** null where the visits are too few: 50 and 85 from 5 on, 70 and 95 from 20 on. */
  p50Days: number | null;
  p70Days: number | null;
  p85Days: number | null;
  p95Days: number | null;
  /** Cards that are in it now: not in the percentiles. */
  open: number;
  longestOpenDays: number | null;
};

export type VisitMarks = { bars: readonly VisitBar[] };

const MICROS_PER_DAY = 86_400_000_000;
const PLACED = ['finished', 'finished-before', 'in-progress', 'waiting', 'set-aside', 'withdrawn'] as const;

/** How long single visits to each column took, by the end of the visit; open ones apart (FLOW 3.6 b, 2.9). */
export function visitsPerColumn(reading: FlowReading): Scene<VisitMarks> {
  const bars = barsOf(reading);
  return {
    title: 'Time per visit',
    definition: 'timePerVisit',
    sentence: sentenceOf(bars),
    notes: ['Visits that have not ended are not in the percentiles: cards there now are shown apart.'],
    n: bars.reduce((sum, bar) => sum + bar.visits, 0),
    x: numberAxis(
      0,
      greatest(
        bars.flatMap((bar) => [bar.p95Days ?? bar.p85Days ?? 0, bar.longestOpenDays ?? 0]),
        1,
      ),
      'd',
    ),
    y: { from: 0, to: bars.length, ticks: bars.map((bar, index) => ({ at: index, label: bar.name })) },
    marks: { bars },
    table: {
      head: ['Stage', 'Visits ended', '50 % in days', '70 %', '85 %', '95 %', 'There now', 'Longest there now in days'],
      rows: bars.map((bar) => [
        bar.name,
        bar.visits,
        bar.p50Days,
        bar.p70Days,
        bar.p85Days,
        bar.p95Days,
        bar.open,
        bar.longestOpenDays,
      ]),
    },
    explanation: explanationOf(reading, 'timePerVisit', PLACED),
  };
}

/** The columns before done, upstream first; retired ones only where something was. */
function barsOf(reading: FlowReading): VisitBar[] {
  const { asOf, board, ranks } = reading;
  const [ended, open] = [timePerVisit(reading), openStays(reading)];
  return ranks.columnOfRank.slice(0, ranks.done).flatMap((index, rank) => {
    const column = board.columns[index] as FlowColumn;
    const [visits, still] = [ended[index] ?? [], open[index] ?? []];
    if (column.retired && visits.length + still.length === 0) return [];
    return [
      {
        column: column.id,
        name: column.name,
        isQueue: kindAt(column, asOf) !== 'active',
        isInCycle: rank >= ranks.commitment,
        visits: visits.length,
        ...percentilesOf(visits),
        open: still.length,
        longestOpenDays: still.length === 0 ? null : greatest(still, 0) / MICROS_PER_DAY,
      },
    ];
  });
}

function percentilesOf(times: readonly Micros[]) {
  const [p50, p70, p85, p95] = nearestRanks(times, [50, 70, 85, 95]);
  const from = (least: number, time: Micros | undefined): number | null =>
    time === undefined || times.length < least ? null : time / MICROS_PER_DAY;
  return {
    p50Days: from(LEAST_FOR_PERCENTILES, p50),
    p70Days: from(LEAST_FOR_ALL_PERCENTILES, p70),
    p85Days: from(LEAST_FOR_PERCENTILES, p85),
    p95Days: from(LEAST_FOR_ALL_PERCENTILES, p95),
  };
}

function sentenceOf(bars: readonly VisitBar[]): Phrase[] {
  const [longest] = bars.filter((bar) => bar.isInCycle).sort((a, b) => (b.p85Days ?? -1) - (a.p85Days ?? -1));
  const p85 = longest?.p85Days ?? null;
  if (longest === undefined || p85 === null) {
    return needsSentence(
      `${LEAST_FOR_PERCENTILES} ended visits to one stage`,
      greatest(
        bars.map((bar) => bar.visits),
        0,
      ),
    );
  }
  const few = longest.visits < LEAST_FOR_ALL_PERCENTILES ? ': few data' : '';
  return ['Visits take longest in ', { strong: longest.name }, `: 85 % ended within ${decimalText(p85)} d${few}.`];
}
