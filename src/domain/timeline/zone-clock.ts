import type { Micros } from '../flow/history.ts';
import { instantText } from '../flow/instant-text.ts';

/** The clock on the wall of a zone, by the platform's own zone database. */
export type ZoneClock = {
  /** "2026-11-03T10:00": date and minute as the wall shows them. */
  textOf: (at: Micros) => string;
  /** The instant at which the wall shows this text; undefined where it is none. Where it shows it twice, one of them. */
  instantOf: (text: string) => Micros | undefined;
  /** The same time of day, so many days later or earlier, whatever the clocks were changed in between. */
  addDays: (at: Micros, days: number) => Micros;
};

const MICROS_PER_DAY: Micros = 86_400_000_000;

function formatOf(zone: string): Intl.DateTimeFormat {
  const twoDigits = {
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const;
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', ...twoDigits });
}

/** Throws a RangeError for an unknown zone. */
export function zoneClock(zone: string): ZoneClock {
  const format = formatOf(zone);
  const wall = (at: Micros): Micros => {
    const parts = new Map(format.formatToParts(at / 1000).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const day = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    return day * 1000;
  };
  const wholeSecond = (at: Micros) => Math.floor(at / 1_000_000) * 1_000_000;
  const offsetAt = (at: Micros): Micros => wall(at) - wholeSecond(at);
  const instantAt = (local: Micros): Micros => {
    const near = local - offsetAt(local);
    return local - offsetAt(near);
  };
  return {
    textOf: (at) => instantText(wall(at)).slice(0, 'YYYY-MM-DDThh:mm'.length),
    instantOf: (text) => {
      const local = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
      return Number.isNaN(local) ? undefined : instantAt(local * 1000);
    },
    addDays: (at, days) => instantAt(at + offsetAt(at) + days * MICROS_PER_DAY),
  };
}
