import type { Micros } from '#domain/flow/history.ts';
import { localDays } from '#domain/flow/local-days.ts';
import { showInstant } from '#ui/date-display.ts';

const MICROS_PER_MINUTE: Micros = 60_000_000;

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'} ago`;

/** "3 Nov 2026, 10:00" in the board's zone. */
export const momentWords = (at: Micros, zone: string): string => showInstant(at / 1000, zone);

/** "17 days ago", by the calendar of the zone; within a day "5 hours ago". */
export function agoWords(at: Micros, now: Micros, zone: string): string {
  const { dayOf } = localDays(zone);
  const days = dayOf(now) - dayOf(at);
  if (days > 0) return counted(days, 'day');
  const minutes = Math.max(0, Math.floor((now - at) / MICROS_PER_MINUTE));
  return minutes < 60 ? counted(minutes, 'minute') : counted(Math.floor(minutes / 60), 'hour');
}
