import { relativeTime } from '#ui/relative-time.ts';

/** "2 s ago" within the first minute, then as everywhere. Clocks that disagree say "1 s ago". */
export const secondsAgo = (atMs: number, nowMs: number): string =>
  nowMs - atMs < 60_000 ? `${Math.max(1, Math.round((nowMs - atMs) / 1000))} s ago` : relativeTime(atMs, nowMs);
