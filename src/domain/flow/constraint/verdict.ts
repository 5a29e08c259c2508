import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import { type BlockedWaiting, blockedWaiting } from './blocked-waiting.ts';
import { sumOfBlocks, voteShares } from './bootstrap.ts';
import type { Evidence } from './evidence.ts';
import { observeBlocks } from './observation.ts';
import { slowestWhenPressed, turningPoint } from './signals.ts';
import { type Stage, stagesOf } from './stages.ts';

const MICROS_PER_DAY = 86_400_000_000;
const STRONG_SHARE = 0.85;
/** The least share of the votes that names a stage as probable. */
export const LIKELY_SHARE = 0.65;

/** What a window must hold before a verdict may be given. */
export const CONSTRAINT_NEEDS = { departures: 30, days: 28 } as const;

/**
 * `strong`, `likely`, `none`: how certainly one stage is the constraint. `demand`: not enough work is committed to.
 * `external`: most waiting is for something outside the board. `too-little-data`: nothing may be said yet.
 */
export type ConstraintLabel = 'strong' | 'likely' | 'none' | 'demand' | 'external' | 'too-little-data';

/** What was seen of one stage, and its share of the votes. */
export type StageSeen = {
  stage: Stage;
  evidence: Evidence;
  share: number;
  /** Cards in it and in its buffer, on average, in each tenth of the time looked at. */
  cardsByTenth: readonly number[];
};

/** Stages are named by their index in `stages`. */
export type ConstraintVerdict = {
  label: ConstraintLabel;
  from: Micros;
  to: Micros;
  stages: readonly StageSeen[];
  /** The stage with the most votes; null where the label names no stage. */
  named: number | null;
  /** Its share of the votes. */
  share: number | null;
  turningPoint: number | null;
  slowestWhenPressed: number | null;
  /** Cards that left the WIP zone, and days looked at: at least `CONSTRAINT_NEEDS`. */
  departures: number;
  days: number;
  blocked: BlockedWaiting;
};

/**
 * The stage where a little more capacity would raise the output most, over [from, as-of); `from` before the board's
 * first day means that day (FLOW 3.14, 3.21: never simply the largest queue).
 */
export function constraintVerdict(reading: FlowReading, from: Micros): ConstraintVerdict {
  const to = reading.asOf;
  const first = reading.firstDay === null ? to : reading.calendar.startOf(reading.firstDay);
  const start = Math.min(Math.max(from, first), to);
  const stages = stagesOf(reading.board, reading.ranks, to);
  const blocks = observeBlocks(reading, stages, start, to);
  const sums = sumOfBlocks(blocks, stages.length);
  const shares = voteShares(blocks, stages.length);
  const seen = {
    from: start,
    to,
    stages: stages.map((stage, index) => ({
      stage,
      evidence: sums[index] as Evidence,
      share: shares[index] as number,
      cardsByTenth: blocks.map((block) => meanCards(block[index] as Evidence)),
    })),
    turningPoint: turningPoint(sums),
    slowestWhenPressed: slowestWhenPressed(sums),
    departures: departuresIn(reading, start, to),
    days: (to - start) / MICROS_PER_DAY,
    blocked: blockedWaiting(reading, start, to),
  };
  const label = labelOf(seen);
  const share = Math.max(...shares);
  const isNamed = stages.length > 0 && ['strong', 'likely', 'none'].includes(label);
  return { ...seen, label, named: isNamed ? shares.indexOf(share) : null, share: isNamed ? share : null };
}

function labelOf(seen: Omit<ConstraintVerdict, 'label' | 'named' | 'share'>): ConstraintLabel {
  if (seen.departures < CONSTRAINT_NEEDS.departures || seen.days < CONSTRAINT_NEEDS.days) return 'too-little-data';
  if (isShortOfDemand(seen.stages.map(({ evidence }) => evidence))) return 'demand';
  if (seen.blocked.blocked > seen.blocked.waiting / 2) return 'external';
  const share = Math.max(0, ...seen.stages.map((stage) => stage.share));
  if (share >= STRONG_SHARE) return 'strong';
  return share >= LIKELY_SHARE ? 'likely' : 'none';
}

/** No stage is congested, and the queue at the commitment point stood empty for more than half of the time. */
function isShortOfDemand(stages: readonly Evidence[]): boolean {
  const [first] = stages;
  if (first === undefined) return false;
  return stages.every((stage) => stage.waited <= stage.starved) && first.unfed > first.time / 2;
}

function meanCards({ cardTime, time }: Evidence): number {
  return time > 0 ? cardTime / time : 0;
}

function departuresIn(reading: FlowReading, from: Micros, to: Micros): number {
  return reading.cards.filter((card) => {
    const leftAt = card.finishedAt ?? card.discardedAt;
    return card.startedAt !== null && leftAt !== null && leftAt >= from && leftAt <= to;
  }).length;
}
