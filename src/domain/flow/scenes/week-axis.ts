import type { Day } from '../day.ts';
import { shortDate } from './date-axis.ts';
import type { Axis } from './scene.ts';

/** Ticks on at most six of the weeks. */
export function weekAxis(mondays: readonly Day[]): Axis {
  const every = Math.max(1, Math.ceil(mondays.length / 6));
  const ticks = mondays.flatMap((from, index) => (index % every === 0 ? [{ at: from, label: shortDate(from) }] : []));
  return { from: mondays[0] ?? 0, to: (mondays.at(-1) ?? 0) + 7, ticks };
}
