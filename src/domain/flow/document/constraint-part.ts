import type { Evidence } from '../constraint/evidence.ts';
import {
  CONSTRAINT_NEEDS,
  type ConstraintLabel,
  type ConstraintVerdict,
  constraintVerdict,
} from '../constraint/verdict.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';

/** The verdict on the constraint, with its evidence by column id. Shares and rates have three decimals. */
export type ConstraintEntry = {
  /** null where the label names no stage. */
  stage: string | null;
  share: number | null;
  label: ConstraintLabel;
  turning_point: string | null;
  slowest_when_pressed: string | null;
  per_stage: Record<string, StageEntry>;
  /** Only with `too-little-data`: what there is, and what is needed. */
  missing?: { departures: number; departures_needed: number; days: number; days_needed: number };
  /** Only with `external`: the reason with the most blocked time. */
  blocked_reason?: string | null;
};

export type StageEntry = {
  work_waited_for_it_share: number;
  starved_share: number;
  at_limit_share: number;
  mean_cards_incl_buffer: number;
  capacity_used: number;
  /** null where it was never pressed. */
  exits_per_day_while_pressed: number | null;
};

const MICROS_PER_DAY = 86_400_000_000;

export function constraintEntry(reading: FlowReading, from: Micros): ConstraintEntry {
  const verdict = constraintVerdict(reading, from);
  const idOf = (stage: number | null) => (stage === null ? null : columnId(verdict, stage, reading));
  return {
    stage: idOf(verdict.named),
    share: verdict.share === null ? null : rounded(verdict.share, 3),
    label: verdict.label,
    turning_point: idOf(verdict.turningPoint),
    slowest_when_pressed: idOf(verdict.slowestWhenPressed),
    per_stage: Object.fromEntries(
      verdict.stages.map(({ evidence }, stage) => [columnId(verdict, stage, reading), stageEntry(evidence)]),
    ),
    ...(verdict.label === 'too-little-data' ? { missing: missingEntry(verdict) } : {}),
    ...(verdict.label === 'external' ? { blocked_reason: verdict.blocked.topReason } : {}),
  };
}

function columnId(verdict: ConstraintVerdict, stage: number, reading: FlowReading): string {
  return reading.board.columns[verdict.stages[stage]?.stage.column ?? -1]?.id ?? '';
}

function stageEntry(evidence: Evidence): StageEntry {
  const time = Math.max(1, evidence.time);
  return {
    work_waited_for_it_share: rounded(evidence.waited / time, 3),
    starved_share: rounded(evidence.starved / time, 3),
    at_limit_share: rounded(evidence.full / time, 3),
    mean_cards_incl_buffer: rounded(evidence.cardTime / time, 2),
    capacity_used: rounded(evidence.capacityTime / time, 2),
    exits_per_day_while_pressed:
      evidence.pressed > 0 ? rounded((evidence.pressedExits / evidence.pressed) * MICROS_PER_DAY, 3) : null,
  };
}

function missingEntry({ departures, days }: ConstraintVerdict): ConstraintEntry['missing'] {
  return {
    departures,
    departures_needed: CONSTRAINT_NEEDS.departures,
    days: rounded(days, 1),
    days_needed: CONSTRAINT_NEEDS.days,
  };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
