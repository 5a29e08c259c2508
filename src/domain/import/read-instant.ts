import type { Micros } from '../flow/history.ts';

const shape =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)?$/i;

const MICROS_PER_MINUTE = 60_000_000;
const MILLIS_PER_DAY = 86_400_000;
const earliest = Date.UTC(1970, 0, 1) * 1000;

/** Why a text is no instant that an import can take, as the end of a sentence that begins with the field. */
export type UnreadableInstant = { problem: string };

export const isUnreadable = (read: Micros | UnreadableInstant): read is UnreadableInstant => typeof read === 'object';

const unreadable = (problem: string): UnreadableInstant => ({ problem });

function localMicros(parts: readonly (string | undefined)[]): Micros | undefined {
  const [year, month, day, hour, minute, second] = parts.map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const daysInMonth = (Date.UTC(year, month, 1) - Date.UTC(year, month - 1, 1)) / MILLIS_PER_DAY;
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth;
  const isReal = isDay && hour < 24 && minute < 60 && second < 60;
  return isReal ? Date.UTC(year, month - 1, day, hour, minute, second) * 1000 : undefined;
}

/**
 * Reads an ISO 8601 instant with any offset: to the microsecond, what is finer is cut off. A local time without an
 * offset says nothing of when it was, and a time before 1970 is taken for a mistake of the source.
 */
export function readInstant(text: string): Micros | UnreadableInstant {
  const [, year, month, day, hour, minute, second, fraction, zulu, sign, offsetHours, offsetMinutes] =
    shape.exec(text) ?? [];
  if (year === undefined) return unreadable(text === '' ? 'is empty' : `is not an ISO 8601 instant: ${quoted(text)}`);
  if (hour === undefined) return unreadable(`has no time of day: ${quoted(text)}`);
  if (zulu === undefined && sign === undefined) return unreadable(`has no offset from UTC: ${quoted(text)}`);
  const local = localMicros([year, month, day, hour, minute, second]);
  if (local === undefined || Number(offsetHours ?? 0) > 23 || Number(offsetMinutes ?? 0) > 59) {
    return unreadable(`is not a date and time that exists: ${quoted(text)}`);
  }
  const offset = (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0)) * (sign === '-' ? -1 : 1);
  const at = local + Number((fraction ?? '').padEnd(6, '0').slice(0, 6)) - offset * MICROS_PER_MINUTE;
  return at < earliest ? unreadable(`lies before 1970: ${quoted(text)}`) : at;
}

/** A value as a message shows it: not more of it than a line holds. */
export const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
