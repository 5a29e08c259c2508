const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function measured(distanceMs: number): string {
  if (distanceMs < hour) return `${Math.round(distanceMs / minute)} min`;
  if (distanceMs < day) return `${Math.round(distanceMs / hour)} h`;
  return `${Math.round(distanceMs / day)} d`;
}

/** "just now", "5 min ago", "2 h ago", "3 d ago", "in 2 d"; both instants in milliseconds since the epoch. */
export function relativeTime(atMs: number, nowMs: number): string {
  const distance = Math.abs(nowMs - atMs);
  if (distance < 45_000) return 'just now';
  const length = measured(Math.max(distance, minute));
  return atMs <= nowMs ? `${length} ago` : `in ${length}`;
}
