import { expect, it } from 'vitest';
import { Chance } from './random.ts';
import { run } from './run.ts';
import { allFaults } from './strikes.ts';
import { summary } from './summary.ts';

/** LEAT_FAULT_SECONDS makes the run longer, LEAT_FAULT_SEED repeats the choices of an earlier one. */
const seconds = Number(process.env.LEAT_FAULT_SECONDS ?? 60);
const seed = Number(process.env.LEAT_FAULT_SEED ?? Date.now() % 1_000_000);

it('keeps every acknowledged write once and in order while processes die and connections break', async () => {
  console.log(`seed ${seed}`);
  const report = await run({
    seconds,
    operations: 10_000 * (seconds / 60),
    chance: new Chance(seed),
    faults: allFaults,
    clients: 12,
    watchers: 4,
    system: { apps: 2, boards: 2, members: 8, cards: 40 },
  });
  console.log(summary(report));
  expect(report.violations).toEqual([]);
  expect(report.struck.length).toBeGreaterThanOrEqual(Math.floor(seconds / 6));
});
