import { limitAt } from '../column-at.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import type { Capacities } from './capacities.ts';
import { hasRoomAhead } from './room.ts';
import type { Span } from './spans.ts';
import type { Stage } from './stages.ts';

/** What was seen of one stage; times in microseconds. */
export type Evidence = {
  time: Micros;
  /** Work was waiting for it while it was full. */
  waited: Micros;
  /** It had room and nothing to pull. */
  starved: Micros;
  /** Its column was at capacity. */
  full: Micros;
  /** It had work at hand (in its buffer; without one: it was full) and the next place had room. */
  pressed: Micros;
  /** Cards that left it forwards at the end of such a time. */
  pressedExits: number;
  /** Nothing stood ready for it: its buffer was empty; without a buffer, it was not full. */
  unfed: Micros;
  /** Cards in its column and its buffer, times how long. */
  cardTime: number;
  /** Its capacity, times how long. */
  capacityTime: number;
};

export function noEvidence(): Evidence {
  return {
    time: 0,
    waited: 0,
    starved: 0,
    full: 0,
    pressed: 0,
    pressedExits: 0,
    unfed: 0,
    cardTime: 0,
    capacityTime: 0,
  };
}

/** Adds what one span shows of a stage to its evidence (FLOW 3.14). */
export function observe(evidence: Evidence, stage: Stage, span: Span, reading: FlowReading, capacities: Capacities) {
  const length = span.to - span.from;
  const { counts } = span;
  const inColumn = counts[stage.column] as number;
  const inBuffer = stage.buffer.reduce((sum, column) => sum + (counts[column] as number), 0);
  const capacity = capacities(stage, span.from, counts);
  const isFull = inColumn >= capacity;
  const isFed = stage.buffer.length > 0 ? inBuffer > 0 || hidesQueue(stage, span, reading, capacity) : isFull;
  const isPressed = isFed && hasRoomAhead(stage, span, reading);
  evidence.time += length;
  evidence.waited += isFull && isFed ? length : 0;
  evidence.starved += isFull || isFed ? 0 : length;
  evidence.full += isFull ? length : 0;
  evidence.unfed += isFed ? 0 : length;
  evidence.cardTime += (inColumn + inBuffer) * length;
  evidence.capacityTime += capacity * length;
  if (!isPressed) return;
  evidence.pressed += length;
  evidence.pressedExits += span.forwardExits[stage.column] as number;
}

/** Whether cards wait inside a column without a limit, which takes them out of its buffer at once. */
function hidesQueue(stage: Stage, span: Span, { board }: FlowReading, capacity: number): boolean {
  const column = board.columns[stage.column];
  return (
    column !== undefined && limitAt(column, span.from) === null && (span.counts[stage.column] as number) > capacity
  );
}
