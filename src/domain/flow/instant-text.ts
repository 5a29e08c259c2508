import { dayText } from './day.ts';
import type { Micros } from './history.ts';

const MICROS_PER_DAY = 86_400_000_000;

/** ISO 8601 in UTC: three decimals where the instant is a whole millisecond, else six. */
export function instantText(at: Micros): string {
  const day = Math.floor(at / MICROS_PER_DAY);
  const microsOfDay = at - day * MICROS_PER_DAY;
  const second = Math.floor(microsOfDay / 1_000_000);
  const micros = String(microsOfDay % 1_000_000).padStart(6, '0');
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return `${dayText(day)}T${clock}.${micros.endsWith('000') ? micros.slice(0, 3) : micros}Z`;
}
