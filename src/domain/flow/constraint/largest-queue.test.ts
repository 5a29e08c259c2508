import { expect, it } from 'vitest';
import type { Limit, Line } from '../../simulation/line.ts';
import { recordedRun } from '../../simulation/recorded-history.ts';
import { constant, erlang, exponential, type HoursOf } from '../../simulation/service-time.ts';
import { flowReading } from '../flow-reading.ts';
import { constraintVerdict } from './verdict.ts';

type Layout = 'work columns only' | 'a queue before each' | 'a queue before each, one at work' | 'split columns';

const RATES = [15, 15, 9, 8];
const DAYS = 60;

/** The stations of FLOW 3.21 at so many cards a day, with more arrivals than the first can take. */
function stations(layout: Layout, timeOf: (mean: number) => HoursOf): Line {
  const places: Line['places'][number][] = [];
  const limits: Limit[] = [];
  RATES.forEach((rate, index) => {
    if (layout.startsWith('a queue')) places.push({ kind: 'queue', id: `queue ${index + 1}` });
    if (layout.endsWith('one at work')) limits.push({ places: [places.length], maximum: 1 });
    places.push({ kind: 'active', id: `station ${index + 1}`, workers: 1, work: timeOf(24 / rate), rework: null });
    if (layout === 'split columns') places.push({ kind: 'queue', id: `done ${index + 1}` });
  });
  return { places, limits, arrivals: timeOf(24 / 15.5) };
}

const layouts: Layout[] = [
  'work columns only',
  'a queue before each',
  'a queue before each, one at work',
  'split columns',
];
const times = { constant, exponential, 'less varied': (mean: number) => erlang(mean, 4) };

it.each(layouts.flatMap((layout) => Object.entries(times).map(([name, timeOf]) => ({ layout, name, timeOf }))))(
  'the largest queue is not the constraint: $layout, $name times',
  ({ layout, timeOf }) => {
    const run = recordedRun(stations(layout, timeOf), 11, { warmUp: 2, measured: 8 * DAYS });
    const reading = flowReading(run.history, run.endedAt);
    const { label, named, stages } = constraintVerdict(reading, run.warmAt);
    const cardsAt = (stage: number) => stages[stage]?.evidence.cardTime ?? 0;
    expect(cardsAt(2)).toBeGreaterThan(3 * cardsAt(3));
    expect(label).toBe('strong');
    expect(reading.board.columns[stages[named ?? -1]?.stage.column ?? -1]?.id).toBe('station 4');
  },
);
