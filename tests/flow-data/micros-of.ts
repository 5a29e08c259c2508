import { Temporal } from 'temporal-polyfill';
import type { Micros } from '#domain/flow/history.ts';

/** An ISO 8601 instant with any offset, to the microsecond. */
export function microsOf(text: string): Micros {
  return Number(Temporal.Instant.from(text).epochNanoseconds / 1000n);
}
