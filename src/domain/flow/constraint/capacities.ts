import { limitAt } from '../column-at.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import { hasRoomAhead } from './room.ts';
import { type Held, saturation } from './saturation.ts';
import type { Span } from './spans.ts';
import type { Stage } from './stages.ts';

/** How many cards a stage's column can hold at an instant, given how many every column holds. */
export type Capacities = (stage: Stage, at: Micros, counts: Int32Array) => number;

const HELD_SHARE = 0.2;

/**
 * Capacity of a column: its limit at that moment (for half of a split column, less the cards in the other half); without
 * a limit, the count that it held or exceeded for 20 % of the spans' time, and at least 1 (FLOW 3.14), or less where
 * cards clearly did not leave faster the more there were: then the column hides a queue.
 */
export function capacitiesOf(reading: FlowReading, stages: readonly Stage[], spans: Iterable<Span>): Capacities {
  const unlimited = unlimitedCapacities(reading, stages, spans);
  return (stage, at, counts) => {
    const column = reading.board.columns[stage.column];
    const limit = column === undefined ? null : limitAt(column, at);
    if (column === undefined || limit === null) return unlimited.get(stage.column) ?? 1;
    return limit - otherHalvesOf(reading, stage.column).reduce((sum, other) => sum + (counts[other] as number), 0);
  };
}

function otherHalvesOf(reading: FlowReading, index: number): number[] {
  const parent = reading.board.columns[index]?.parentId ?? null;
  if (parent === null) return [];
  return reading.board.columns.flatMap((column, other) =>
    column.parentId === parent && other !== index ? [other] : [],
  );
}

function unlimitedCapacities(reading: FlowReading, stages: readonly Stage[], spans: Iterable<Span>) {
  const seen = stages.map((stage) => ({ stage, times: [] as Micros[], free: [] as Held[] }));
  let total = 0;
  for (const span of spans) {
    const length = span.to - span.from;
    total += length;
    for (const { stage, times, free } of seen) {
      const count = span.counts[stage.column] as number;
      times[count] = (times[count] ?? 0) + length;
      if (!hasRoomAhead(stage, span, reading)) continue;
      free[count] ??= { time: 0, exits: 0 };
      free[count].time += length;
      free[count].exits += span.forwardExits[stage.column] as number;
    }
  }
  return new Map(seen.map(({ stage, times, free }) => [stage.column, saturation(free, mostHeld(times, total))]));
}

/** The count held or exceeded for 20 % of the time, at least 1. */
function mostHeld(timeByCount: readonly Micros[], total: Micros): number {
  let atLeast = 0;
  for (let count = timeByCount.length - 1; count > 1; count -= 1) {
    atLeast += timeByCount[count] ?? 0;
    if (atLeast >= HELD_SHARE * total) return count;
  }
  return 1;
}
