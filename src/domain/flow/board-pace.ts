import { finishedAsRead } from './finished-cards.ts';
import { flowEfficiency } from './flow-efficiency.ts';
import type { FlowReading } from './flow-reading.ts';
import { leadTimeDays } from './lead-time.ts';
import { nearestRanks } from './nearest-ranks.ts';
import { type PaceConstraint, paceConstraint } from './pace-constraint.ts';
import { paceZones } from './pace-zones.ts';
import { percentile } from './percentile.ts';
import { LEAST_FOR_ALL_PERCENTILES } from './scenes/percentile-lines.ts';
import { throughput } from './throughput.ts';

/** What the board says of its own flow: three figures, per column the ages that its cards are read against, and its constraint. */
export type BoardPace = {
  figures: {
    leadTimeDaysP85: number | null;
    throughputPerWeek: number | null;
    flowEfficiencyPercent: number | null;
  };
  /** 50th, 70th, 85th and 95th percentile of the age, in days, at which finished cards left; only where 20 or more did. */
  columns: Record<string, { n: number; days: [number, number, number, number] }>;
  constraint: PaceConstraint | null;
};

const atPercents = (ages: readonly number[]) =>
  nearestRanks(ages, [50, 70, 85, 95]) as [number, number, number, number];

/** Figures need 5 finished cards, the mean of a week one whole week; a column needs 20 cards that left it. */
export function boardPace(reading: FlowReading): BoardPace {
  const finished = finishedAsRead(reading);
  const weeks = throughput(reading, 'week').filter((week) => !week.isPartial);
  const efficiency = flowEfficiency(finished, reading.board.columns);
  const enough = finished.length >= 5;
  const lead = finished.map((card) => leadTimeDays(card, reading.calendar));
  const ages = paceZones(finished, reading.ranks, reading.calendar);
  const columns = ages.flatMap((own, rank) => {
    const column = reading.board.columns[reading.ranks.columnOfRank[rank] ?? -1];
    return column && own.length >= LEAST_FOR_ALL_PERCENTILES
      ? [[column.columnId ?? column.id, { n: own.length, days: atPercents(own) }] as const]
      : [];
  });
  return {
    figures: {
      leadTimeDaysP85: enough ? (percentile(lead, 85) ?? null) : null,
      throughputPerWeek: weeks.length > 0 ? weeks.reduce((sum, week) => sum + week.count, 0) / weeks.length : null,
      flowEfficiencyPercent:
        enough && efficiency.ratioOfSums !== undefined ? Math.round(efficiency.ratioOfSums * 100) : null,
    },
    columns: Object.fromEntries(columns),
    constraint: paceConstraint(reading),
  };
}
