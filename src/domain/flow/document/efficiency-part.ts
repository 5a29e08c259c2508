import type { Distribution } from '../distribution.ts';
import { secondsOf } from '../elapsed.ts';
import { type FinishedCard, finishedCards } from '../finished-cards.ts';
import { flowEfficiency } from '../flow-efficiency.ts';
import type { FlowReading } from '../flow-reading.ts';
import { workingTime } from '../working-time.ts';
import { secondsDistribution } from './distribution-entry.ts';

/** Of the time from start to finish: how much was work, and how much lay in working hours. */
export type EfficiencyPart = {
  flow_efficiency: {
    active_seconds: number;
    waiting_seconds: number;
    blocked_seconds: number;
    ratio_of_sums: number | null;
    mean_of_ratios: number | null;
    n: number;
  };
  /** Only where the board has a working calendar. */
  cycle_working_seconds?: Distribution;
};

export function efficiencyPart(reading: FlowReading): EfficiencyPart {
  const finished = finishedCards(reading);
  const efficiency = flowEfficiency(finished, reading.board.columns);
  const { ratios } = efficiency;
  return {
    flow_efficiency: {
      active_seconds: secondsOf(efficiency.active),
      waiting_seconds: secondsOf(efficiency.waiting),
      blocked_seconds: secondsOf(efficiency.blocked),
      ratio_of_sums: efficiency.ratioOfSums ?? null,
      mean_of_ratios: ratios.length > 0 ? ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length : null,
      n: finished.length,
    },
    ...(reading.board.calendar === null ? {} : { cycle_working_seconds: workingDistribution(reading, finished) }),
  };
}

function workingDistribution(reading: FlowReading, finished: readonly FinishedCard[]): Distribution {
  const { board, calendar, lastDay } = reading;
  if (board.calendar === null) return { n: 0 };
  const firstDay = finished.reduce((day, card) => Math.min(day, calendar.dayOf(card.startedAt)), lastDay);
  const worked = workingTime(board.calendar, calendar, firstDay, lastDay);
  return secondsDistribution(finished.map((card) => worked(card.startedAt, card.finishedAt)));
}
