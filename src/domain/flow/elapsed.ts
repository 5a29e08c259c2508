import type { Micros } from './history.ts';

/** Seconds of a length in microseconds, to the microsecond. */
export function secondsOf(length: Micros): number {
  return length / 1_000_000;
}
