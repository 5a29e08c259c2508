import { kindAt } from '../column-at.ts';
import { type CumulativeFlow, type CumulativeFlowView, cumulativeFlow } from '../cumulative-flow.ts';
import { type Day, dayText } from '../day.ts';
import type { FlowReading } from '../flow-reading.ts';
import { boundedTable } from './bounded-table.ts';
import { dateAxis } from './date-axis.ts';
import { explanationOf } from './explanation.ts';
import { numberAxis } from './number-axis.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { drawnDays, valuesAt } from './thin-days.ts';
import { needsSentence, strongList } from './words.ts';

/** The cards between the boundary of a column and the next one, at the end of each day. */
export type FlowBand = {
  column: string;
  name: string;
  /** Queues are ruled: still water. */
  isQueue: boolean;
  upper: readonly number[];
  lower: readonly number[];
};

export type BandMarks = {
  days: readonly Day[];
  /** Upstream first, which is on top. */
  bands: readonly FlowBand[];
  /** Below them: delivered, and under that what was set aside. */
  done: readonly number[];
  discarded: readonly number[];
};

const TWO_WEEKS = 14;
const PLACED = ['finished', 'finished-before', 'in-progress', 'waiting', 'set-aside', 'withdrawn'] as const;

/**
 * The cumulative flow diagram in bands; each band is what a column held, its slope the rate (FLOW 3.7). `notes` are what
 * else the reader must know, such as a reorder of the columns that restated the history.
 */
export function cumulativeFlowBands(
  reading: FlowReading,
  view: CumulativeFlowView = 'restated',
  notes: readonly string[] = [],
): Scene<BandMarks> {
  const flow = cumulativeFlow(reading, view);
  const bands = bandsOf(reading, flow);
  const done = flow.lines[reading.ranks.done] ?? [];
  const top = flow.lines[0]?.at(-1) ?? 0;
  const definition = view === 'restated' ? 'cumulativeFlow' : 'cumulativeFlowAsFirstReached';
  return {
    title: view === 'restated' ? 'Cumulative flow' : 'Cumulative flow, as first reached',
    definition,
    sentence: sentenceOf(bands, flow.days.length),
    notes: ['Vertical distance: cards. Horizontal distance: approximate average cycle time.', ...notes],
    n: top,
    x: dateAxis(reading.firstDay ?? reading.lastDay, reading.lastDay),
    y: numberAxis(0, Math.max(10, top)),
    marks: drawnMarks(flow, bands, done, reading),
    table: boundedTable(
      ['Day', ...bands.map((band) => band.name), 'Done or set aside', 'Set aside'],
      [...flow.days.keys()],
      (day) => [
        dayText(flow.days[day] ?? 0),
        ...bands.map((band) => band.upper[day] ?? 0),
        done[day] ?? 0,
        flow.discarded[day] ?? 0,
      ],
    ),
    explanation: explanationOf(reading, definition, PLACED),
  };
}

/** The days that the eye can tell apart: none of the most or least work in progress is lost. */
function drawnMarks(flow: CumulativeFlow, bands: readonly FlowBand[], done: readonly number[], { ranks }: FlowReading) {
  const committed = flow.lines[ranks.commitment] ?? [];
  const places = drawnDays([flow.days.map((_, day) => (committed[day] ?? 0) - (done[day] ?? 0))]);
  return {
    days: valuesAt(flow.days, places),
    bands: bands.map((band) => ({
      ...band,
      upper: valuesAt(band.upper, places),
      lower: valuesAt(band.lower, places),
    })),
    done: valuesAt(done, places),
    discarded: valuesAt(flow.discarded, places),
  };
}

function bandsOf({ board, ranks, asOf }: FlowReading, { lines }: CumulativeFlow): FlowBand[] {
  return ranks.columnOfRank.slice(0, ranks.done).flatMap((index, rank) => {
    const column = board.columns[index];
    const upper = lines[rank] ?? [];
    const lower = lines[rank + 1] ?? [];
    const isEmpty = upper.every((count, day) => count === lower[day]);
    if (column === undefined || (column.retired && isEmpty)) return [];
    return [{ column: column.id, name: column.name, isQueue: kindAt(column, asOf) === 'queue', upper, lower }];
  });
}

function sentenceOf(bands: readonly FlowBand[], days: number): Phrase[] {
  if (days <= TWO_WEEKS) return needsSentence(`${TWO_WEEKS + 1} days of history`, days);
  const growing = bands.filter(isGrowing).map((band) => band.name);
  if (growing.length === 0) return ['Ruled bands are queues. No stage has been growing for two weeks.'];
  const verb = growing.length === 1 ? 'has' : 'have';
  return ['Ruled bands are queues. ', ...strongList(growing), ` ${verb} been growing for two weeks.`];
}

/** Two cards more than two weeks ago and half as many again, and more after each of the two weeks than before it. */
function isGrowing({ upper, lower }: FlowBand): boolean {
  const width = (daysAgo: number) => (upper.at(-1 - daysAgo) ?? 0) - (lower.at(-1 - daysAgo) ?? 0);
  const [now, before, start] = [width(0), width(TWO_WEEKS / 2), width(TWO_WEEKS)];
  return now > before && before > start && now - start >= Math.max(2, start / 2);
}
