import type { FlowReading } from './flow-reading.ts';

/**
 * A function of a reading that is computed at its first use and then kept as long as the reading: many figures rest on
 * the same cards. What it gives is shared, so it must not be changed.
 */
export function oncePerReading<Value extends object>(
  compute: (reading: FlowReading) => Value,
): (reading: FlowReading) => Value {
  const known = new WeakMap<FlowReading, Value>();
  return (reading) => {
    const kept = known.get(reading);
    if (kept !== undefined) return kept;
    const value = compute(reading);
    known.set(reading, value);
    return value;
  };
}
