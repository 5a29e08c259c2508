import type { Day } from './day.ts';
import type { Micros } from './history.ts';
import { type ZoneOffset, zoneOffsets } from './zone-offsets.ts';

const MICROS_PER_DAY = 86_400_000_000;

/** The local days of one zone. */
export type Calendar = {
  zone: string;
  /** The local date of an instant. */
  dayOf(at: Micros): Day;
  /** The first instant of a local date: not always midnight, because midnight may be skipped or happen twice. */
  startOf(day: Day): Micros;
  /** The instant of a local time: a doubled one is its first, a skipped one is read with the offset before the gap. */
  instantOf(day: Day, microsOfDay: Micros): Micros;
};

/** The calendar of an IANA zone (FLOW 2.10). Throws a RangeError for an unknown zone. */
export function calendarOf(zone: string): Calendar {
  const offsets = zoneOffsets(zone);

  /** The earliest instant at which the local clock shows `local` or later, and the offset before it. */
  function firstShowing(local: Micros): { at: Micros; offsetBefore: Micros } {
    const near = offsets.between(local - 2 * MICROS_PER_DAY, local + 2 * MICROS_PER_DAY);
    const index = near.findIndex((entry, i) => local - entry.offset < (near[i + 1]?.from ?? Number.POSITIVE_INFINITY));
    const entry = near[index] as ZoneOffset;
    const at = Math.max(entry.from, local - entry.offset);
    return { at, offsetBefore: near[index - 1]?.offset ?? entry.offset };
  }

  return {
    zone,
    dayOf: (at) => Math.floor((at + offsets.offsetAt(at)) / MICROS_PER_DAY),
    startOf: (day) => firstShowing(day * MICROS_PER_DAY).at,
    instantOf(day, microsOfDay) {
      const local = day * MICROS_PER_DAY + microsOfDay;
      const { at, offsetBefore } = firstShowing(local);
      const isSkipped = at + offsets.offsetAt(at) !== local;
      return isSkipped ? local - offsetBefore : at;
    },
  };
}
