import { loadavg } from 'node:os';
import type { Report } from './run.ts';

const counted = (items: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].map(([item, count]) => `${item} ${count}`).join(', ');
};

/** What happened in a run, for whoever reads the log. */
export function summary({ history, watchers, struck, seconds, violations }: Report): string {
  const tries = history.operations.reduce((sum, one) => sum + one.tries, 0);
  const outcomes = Object.entries(history.tally()).map(([name, count]) => `${name} ${count}`);
  const reconnections = watchers.reduce((sum, { connections }) => sum + connections - 1, 0);
  return [
    `${seconds.toFixed(0)} s, ${history.definite.length} operations with a definite answer in ${tries} tries`,
    `  outcomes: ${outcomes.join(', ')}`,
    `  operations: ${counted(history.operations.map(({ name }) => name))}`,
    `  faults: ${struck.length} (${counted(struck)})`,
    `  screens: ${watchers.length}, interrupted ${reconnections} times`,
    `  violations: ${violations.length}; load average ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  ].join('\n');
}
