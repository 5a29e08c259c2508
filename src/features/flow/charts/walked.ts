const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The index to which a key walks among so many marks, from one of them or from none; undefined for any other key. */
export function walked(key: string, at: number | undefined, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const by = steps[key];
  if (by === undefined) return undefined;
  if (at === undefined) return by > 0 ? 0 : count - 1;
  return Math.max(0, Math.min(count - 1, at + by));
}
