import { type CumulativeFlowView, cumulativeFlow } from '../cumulative-flow.ts';
import { dayText } from '../day.ts';
import { type Distribution, distribution } from '../distribution.ts';
import { secondsOf } from '../elapsed.ts';
import type { FlowReading } from '../flow-reading.ts';
import { instantText } from '../instant-text.ts';
import { wipOverTime } from '../wip-over-time.ts';
import { workItemAge } from '../work-item-age.ts';

/** What is on the board, now and at the end of each day. */
export type StockPart = {
  /** The oldest first. */
  wip: WipEntry[];
  wip_age_days: Distribution;
  blocked_cards_now: number;
  /** `dates`, each column by id, and `(wip)`. */
  snapshot_by_day: DailySeries;
  /** `dates`, a line for each ranked column by id, and `(discarded)`. */
  cfd_by_day: DailySeries;
  cfd_first_reached_by_day: DailySeries;
};

export type WipEntry = {
  card: string;
  type: string;
  column: string;
  started: string;
  age_days: number;
  age_seconds: number;
  column_seconds: number;
  blocked: boolean;
  blocked_seconds: number;
};

export type DailySeries = { dates: string[] } & { [series: string]: readonly number[] | string[] };

export function stockPart(reading: FlowReading): StockPart {
  const ageing = workItemAge(reading);
  return {
    wip: ageing.map((card) => ({
      card: card.id,
      type: card.type,
      column: reading.board.columns[card.column]?.id ?? '',
      started: instantText(card.startedAt),
      age_days: card.ageDays,
      age_seconds: secondsOf(card.age),
      column_seconds: secondsOf(card.inColumn),
      blocked: card.isBlocked,
      blocked_seconds: secondsOf(card.blocked),
    })),
    wip_age_days: distribution(ageing.map((card) => card.ageDays)),
    blocked_cards_now: ageing.filter((card) => card.isBlocked).length,
    snapshot_by_day: snapshotEntry(reading),
    cfd_by_day: cumulativeFlowEntry(reading, 'restated'),
    cfd_first_reached_by_day: cumulativeFlowEntry(reading, 'as-first-reached'),
  };
}

function snapshotEntry(reading: FlowReading): DailySeries {
  const { days, byColumn, wip } = wipOverTime(reading);
  const columns = reading.board.columns.map((column, index) => [column.id, byColumn[index] ?? []] as const);
  return { dates: days.map(dayText), ...Object.fromEntries(columns), '(wip)': wip };
}

function cumulativeFlowEntry(reading: FlowReading, view: CumulativeFlowView): DailySeries {
  const { days, lines, discarded } = cumulativeFlow(reading, view);
  const columns = reading.ranks.columnOfRank.map(
    (column, rank) => [reading.board.columns[column]?.id ?? '', lines[rank] ?? []] as const,
  );
  return { dates: days.map(dayText), ...Object.fromEntries(columns), '(discarded)': discarded };
}
