import type { Day } from '../day.ts';
import { finishedCards } from '../finished-cards.ts';
import { finishedDays } from '../finished-days.ts';
import type { FlowReading } from '../flow-reading.ts';
import { throughput } from '../throughput.ts';
import { wipOverTime } from '../wip-over-time.ts';
import { shortDate } from './date-axis.ts';
import { counted } from './words.ts';

/** What is charted for its behaviour. */
export type BehaviourOf = 'throughput' | 'wip' | 'cycle';

/** Points in the order in which they happened; dates never descend. */
export type BehaviourSeries = {
  title: string;
  /** What one point is: `whole week`. */
  point: string;
  /** `week`, in a run of them. */
  step: string;
  unit: string;
  days: readonly Day[];
  values: readonly number[];
  /** `the week of 3 Mar` */
  nameOf: (index: number) => string;
  /** `4 cards` */
  amount: (value: number) => string;
};

/** Only what was seen whole: no week or day that is not over. */
export function behaviourSeries(reading: FlowReading, of: BehaviourOf): BehaviourSeries {
  if (of === 'throughput') return weeklySeries(reading);
  return of === 'wip' ? dailySeries(reading) : cardSeries(reading);
}

function weeklySeries(reading: FlowReading): BehaviourSeries {
  const weeks = throughput(reading, 'week').filter((week) => !week.isPartial);
  const days = weeks.map((week) => week.from);
  return {
    title: 'Behaviour of throughput',
    point: 'whole week',
    step: 'week',
    unit: '',
    days,
    values: weeks.map((week) => week.count),
    nameOf: (index) => `the week of ${shortDate(days[index] ?? 0)}`,
    amount: (value) => counted(value, 'card'),
  };
}

function dailySeries(reading: FlowReading): BehaviourSeries {
  const { days, wip } = wipOverTime(reading);
  return {
    title: 'Behaviour of work in progress',
    point: 'whole day',
    step: 'day',
    unit: '',
    days: days.slice(0, -1),
    values: wip.slice(0, -1),
    nameOf: (index) => shortDate(days[index] ?? 0),
    amount: (value) => counted(value, 'card'),
  };
}

function cardSeries(reading: FlowReading): BehaviourSeries {
  const finished = finishedCards(reading);
  const { on: days, cycle } = finishedDays(reading);
  return {
    title: 'Behaviour of cycle time',
    point: 'finished card',
    step: 'card',
    unit: 'd',
    days,
    values: cycle,
    nameOf: (index) => `${finished[index]?.id ?? ''} on ${shortDate(days[index] ?? 0)}`,
    amount: (value) => counted(value, 'day'),
  };
}
