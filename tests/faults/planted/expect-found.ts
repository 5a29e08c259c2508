import { join } from 'node:path';
import { expect } from 'vitest';
import { Chance } from '../random.ts';
import { run } from '../run.ts';
import type { Fault } from '../strikes.ts';
import { summary } from '../summary.ts';

const seed = Number(process.env.LEAT_FAULT_SEED ?? Date.now() % 1_000_000);

export type Planted = {
  /** A file of this directory that the app loads first. */
  preload?: string;
  databaseSettings?: string[];
  newKeyForEachTry?: boolean;
  faults?: Fault[];
};

/** Runs Leat with a fault in it for a while, and expects the checks to find it as one of these. */
export async function expectFound({ preload, ...planted }: Planted, foundAs: string[]): Promise<void> {
  const { databaseSettings = [], newKeyForEachTry = false, faults = [] } = planted;
  const report = await run({
    seconds: 20,
    operations: 0,
    chance: new Chance(seed),
    faults,
    clients: 12,
    watchers: 2,
    newKeyForEachTry,
    system: {
      apps: 2,
      boards: 1,
      members: 8,
      cards: 16,
      databaseSettings,
      ...(preload ? { preload: join(import.meta.dirname, preload) } : {}),
    },
  });
  const found = report.violations.filter((violation) => foundAs.some((name) => violation.startsWith(name)));
  console.log(`seed ${seed}\n${summary(report)}\n  found: ${found[0]}`);
  expect(found).not.toEqual([]);
}
