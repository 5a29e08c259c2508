import { flowByGroup, type GroupFlow, type Grouping } from '../by-group.ts';
import type { FlowReading } from '../flow-reading.ts';
import { greatest } from '../greatest.ts';
import { boundedTable } from './bounded-table.ts';
import { explanationOf } from './explanation.ts';
import { numberAxis } from './number-axis.ts';
import { LEAST_FOR_ALL_PERCENTILES, LEAST_FOR_PERCENTILES } from './percentile-lines.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

/** One group of cards. */
export type GroupBar = {
  /** A type, a class of service or the id of a lane; null = in no lane. */
  group: string | null;
  name: string;
  finished: number;
  inProgress: number;
  /** Finished cards a week over the range; null where not one week of it is over. */
  perWeek: number | null;
  /** null for fewer than 5 finished cards. */
  p50Days: number | null;
  p85Days: number | null;
  /** Fewer than 20 finished cards. */
  isFewData: boolean;
};

export type GroupMarks = { by: Grouping; bars: readonly GroupBar[] };

const TITLES = { type: 'By type', class: 'By class of service', lane: 'By lane' } as const;

/** Throughput and cycle time of the groups beside each other. `nameOf` gives the word for a type, class or lane. */
export function groupBars(
  reading: FlowReading,
  by: Grouping,
  nameOf: (group: string | null) => string = (group) => group ?? 'in no lane',
): Scene<GroupMarks> {
  const bars = flowByGroup(reading, by).map((group) => barOf(group, nameOf));
  return {
    title: TITLES[by],
    definition: 'cycleTime',
    sentence: sentenceOf(bars),
    notes: bars.some((bar) => bar.isFewData && bar.p85Days !== null)
      ? ['Groups of fewer than 20 cards are few data.']
      : [],
    n: bars.reduce((sum, bar) => sum + bar.finished, 0),
    x: numberAxis(
      0,
      greatest(
        bars.map((bar) => bar.p85Days ?? 0),
        10,
      ),
      'd',
    ),
    y: { from: 0, to: bars.length, ticks: bars.map((bar, index) => ({ at: index, label: bar.name })) },
    marks: { by, bars },
    table: boundedTable(
      ['Group', 'Finished', 'A week', 'In progress', '50 % in days', '85 % in days'],
      bars,
      (bar) => [bar.name, bar.finished, bar.perWeek, bar.inProgress, bar.p50Days, bar.p85Days],
      'first',
    ),
    explanation: explanationOf(reading, 'cycleTime', ['finished']),
  };
}

function barOf({ cycleDays, ...group }: GroupFlow, nameOf: (group: string | null) => string): GroupBar {
  const enough = 'p50' in cycleDays && cycleDays.n >= LEAST_FOR_PERCENTILES ? cycleDays : undefined;
  return {
    ...group,
    name: nameOf(group.group),
    p50Days: enough?.p50 ?? null,
    p85Days: enough?.p85 ?? null,
    isFewData: cycleDays.n < LEAST_FOR_ALL_PERCENTILES,
  };
}

function sentenceOf(bars: readonly GroupBar[]): Phrase[] {
  const [first] = bars;
  if (first === undefined) return ['Needs one card that was started, has none.'];
  const timed = bars.filter((bar) => bar.p85Days !== null).sort((a, b) => (b.p85Days ?? 0) - (a.p85Days ?? 0));
  const [slowest, quickest] = [timed.at(0), timed.at(-1)];
  const all = bars.reduce((sum, bar) => sum + bar.finished, 0);
  if (bars.length === 1) return ['All cards are of one group: ', { strong: first.name }, '.'];
  const most: Phrase[] = ['Most finished cards: ', { strong: first.name }, ` (${first.finished} of ${all})`];
  if (slowest === undefined || quickest === undefined || slowest === quickest) return [...most, '.'];
  const spread = `${slowest.name} takes longest, 85 % within ${slowest.p85Days} days, ${quickest.name} least, ${quickest.p85Days}`;
  return [...most, `; ${spread}.`];
}
