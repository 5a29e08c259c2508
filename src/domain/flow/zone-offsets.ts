import { Temporal } from 'temporal-polyfill';
import type { Micros } from './history.ts';

/** From `from` on, local time is UTC plus `offset` (microseconds). */
export type ZoneOffset = { from: Micros; offset: Micros };

/** A zone's offsets, read from the zone database in spans of 400 days when first asked for, then kept. */
export type ZoneOffsets = {
  offsetAt(at: Micros): Micros;
  /** Every offset that holds somewhere in [from, to], ascending. */
  between(from: Micros, to: Micros): ZoneOffset[];
};

const SPAN: Micros = 400 * 86_400_000_000;
const known = new Map<string, ZoneOffsets>();

/** The offsets of an IANA zone; one instance per zone and process. Throws a RangeError for an unknown zone. */
export function zoneOffsets(zone: string): ZoneOffsets {
  const cached = known.get(zone);
  if (cached) return cached;
  const offsets = createOffsets(zone);
  known.set(zone, offsets);
  return offsets;
}

function createOffsets(zone: string): ZoneOffsets {
  const spans = new Map<number, readonly ZoneOffset[]>();
  spanOf(0);

  function spanOf(index: number): readonly ZoneOffset[] {
    const cached = spans.get(index);
    if (cached) return cached;
    const span = readOffsets(zone, index * SPAN, (index + 1) * SPAN);
    spans.set(index, span);
    return span;
  }

  /** What was asked for last: instants are mostly asked for near each other. */
  let last = { from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY, offset: 0 };

  return {
    offsetAt(at) {
      if (at >= last.from && at < last.until) return last.offset;
      const number = Math.floor(at / SPAN);
      const span = spanOf(number);
      let index = span.length - 1;
      while (index > 0 && (span[index] as ZoneOffset).from > at) index -= 1;
      const { from, offset } = span[index] as ZoneOffset;
      last = { from, until: span[index + 1]?.from ?? (number + 1) * SPAN, offset };
      return offset;
    },
    between(from, to) {
      const offsets: ZoneOffset[] = [];
      for (let index = Math.floor(from / SPAN); index * SPAN <= to; index += 1) offsets.push(...spanOf(index));
      return offsets.filter((entry, index) => entry.from <= to && (offsets[index + 1]?.from ?? to + 1) > from);
    },
  };
}

function readOffsets(zone: string, from: Micros, to: Micros): readonly ZoneOffset[] {
  let moment = Temporal.Instant.fromEpochMilliseconds(from / 1000).toZonedDateTimeISO(zone);
  const offsets = [{ from, offset: moment.offsetNanoseconds / 1000 }];
  for (;;) {
    const next = moment.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds * 1000 >= to) return offsets;
    offsets.push({ from: next.epochMilliseconds * 1000, offset: next.offsetNanoseconds / 1000 });
    moment = next;
  }
}
