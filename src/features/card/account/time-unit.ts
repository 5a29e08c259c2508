import type { Micros } from '#domain/flow/history.ts';

/** What a length of time is rounded to before it is told: the finest part that says something beside the whole. */
export type TimeUnit = 'hour' | 'minute' | 'second';

const microsOf: Readonly<Record<TimeUnit, Micros>> = { hour: 3_600_000_000, minute: 60_000_000, second: 1_000_000 };

/** Of days the hours are told, of hours the minutes, of minutes the seconds. */
export const unitOf = (whole: Micros): TimeUnit =>
  whole >= 48 * microsOf.hour ? 'hour' : whole >= 2 * microsOf.hour ? 'minute' : 'second';

/**
 * Rounds parts to whole units so that they still add up to the rounded whole: each is cut off, and what is missing goes
 * to those that lost most by it (largest remainder), the earlier ones first.
 */
export function sharedOut(parts: readonly Micros[], unit: TimeUnit): number[] {
  const size = microsOf[unit];
  const cut = parts.map((part) => Math.floor(part / size));
  const whole = Math.round(parts.reduce((sum, part) => sum + part, 0) / size);
  const missing = whole - cut.reduce((sum, part) => sum + part, 0);
  const byLoss = parts
    .map((part, index) => ({ index, lost: part % size }))
    .sort((a, b) => b.lost - a.lost || a.index - b.index);
  for (const { index } of byLoss.slice(0, missing)) cut[index] = (cut[index] ?? 0) + 1;
  return cut;
}

const larger: Readonly<Record<TimeUnit, { per: number; sign: string; largerSign: string }>> = {
  hour: { per: 24, sign: 'h', largerSign: 'd' },
  minute: { per: 60, sign: 'min', largerSign: 'h' },
  second: { per: 60, sign: 's', largerSign: 'min' },
};

/** "6 d 2 h" of 146 hours, "3 d" of 72, "2 h" of 2; "under 1 h" of none. */
export function timeWords(count: number, unit: TimeUnit): string {
  const { per, sign, largerSign } = larger[unit];
  if (count === 0) return `under 1 ${sign}`;
  const whole = Math.floor(count / per);
  const rest = count % per;
  return [whole > 0 ? `${whole} ${largerSign}` : '', rest > 0 ? `${rest} ${sign}` : ''].filter(Boolean).join(' ');
}

/** "7:20" of 440 minutes. */
export const clockWords = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
