import type { CardFlow } from './card-flow.ts';
import { cardsInProgress } from './cards-in-progress.ts';
import { type Day, mondayOf } from './day.ts';
import { type Distribution, distribution } from './distribution.ts';
import { finishedAsRead } from './finished-cards.ts';
import { finishedDaysAsRead } from './finished-days.ts';
import type { FlowReading } from './flow-reading.ts';
import { throughput } from './throughput.ts';

/** What cards can be grouped by. By person they are never: flow is of the work, not of people. */
export type Grouping = 'type' | 'class' | 'lane';

export type GroupFlow = {
  /** A type, a class of service or the id of a lane; null = in no lane. */
  group: string | null;
  finished: number;
  /** Finished cards a week, over the weeks that were seen whole; null where none was. */
  perWeek: number | null;
  inProgress: number;
  /** Inclusive days from start to finish. */
  cycleDays: Distribution;
};

/** Throughput, work in progress and cycle time of each group of cards, the one that finished most first. */
export function flowByGroup(reading: FlowReading, by: Grouping): GroupFlow[] {
  const weeks = wholeWeeksOf(reading);
  const groups = new Map<string | null, { days: number[]; inWeeks: number; open: number }>();
  const groupFor = (card: CardFlow) => {
    const key = keyOf(card, by);
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group = { days: [], inWeeks: 0, open: 0 };
    groups.set(key, group);
    return group;
  };
  const { on, cycle } = finishedDaysAsRead(reading);
  finishedAsRead(reading).forEach((card, index) => {
    const group = groupFor(card);
    group.days.push(cycle[index] as number);
    if (weeks.has(mondayOf(on[index] as Day))) group.inWeeks += 1;
  });
  for (const card of cardsInProgress(reading)) groupFor(card).open += 1;
  return [...groups]
    .map(([group, { days, inWeeks, open }]) => ({
      group,
      finished: days.length,
      perWeek: weeks.size === 0 ? null : inWeeks / weeks.size,
      inProgress: open,
      cycleDays: distribution(days),
    }))
    .sort(
      (a, b) => b.finished - a.finished || b.inProgress - a.inProgress || ((a.group ?? '') < (b.group ?? '') ? -1 : 1),
    );
}

/** The Mondays of the weeks that were seen whole. */
function wholeWeeksOf(reading: FlowReading): ReadonlySet<Day> {
  const weeks = throughput(reading, 'week').filter((week) => !week.isPartial);
  return new Set(weeks.map((week) => week.from));
}

function keyOf(card: CardFlow, by: Grouping): string | null {
  if (by === 'type') return card.type;
  return by === 'class' ? card.classOfService : card.lane;
}
