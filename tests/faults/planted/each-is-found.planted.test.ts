import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Chance } from '../random.ts';
import { type RunSettings, run } from '../run.ts';
import { clientsCut, databaseKilled, type Fault } from '../strikes.ts';
import { summary } from '../summary.ts';

const seed = Number(process.env.LEAT_FAULT_SEED ?? Date.now() % 1_000_000);

type Planted = {
  what: string;
  /** What the checks must say, one of these at least. */
  foundAs: string[];
  preload?: string;
  databaseSettings?: string[];
  newKeyForEachTry?: boolean;
  faults?: Fault[];
};

const planted: Planted[] = [
  { what: 'no lock on the board', preload: 'no-board-lock', foundAs: ['I4', 'I7', 'I5'] },
  { what: 'the key checked before the lock', preload: 'key-checked-before-lock', foundAs: ['I5'] },
  { what: 'the limit checked before the lock', preload: 'limit-checked-before-lock', foundAs: ['I4'] },
  { what: 'a bulk path without the limit', preload: 'bulk-without-limit', foundAs: ['I4'] },
  { what: 'the time of the transaction’s start', preload: 'time-of-begin', foundAs: ['verify:ledger: I6'] },
  { what: 'a rank that was read before the lock', preload: 'rank-read-before-lock', foundAs: ['I7'] },
  { what: 'a stream with holes', preload: 'stream-with-holes', foundAs: ['I12'] },
  {
    what: 'synchronous_commit = off',
    databaseSettings: ['synchronous_commit=off'],
    faults: [databaseKilled],
    foundAs: ['I9'],
  },
  { what: 'retries with a new key', newKeyForEachTry: true, faults: [clientsCut], foundAs: ['I5'] },
];

function settingsFor({ preload, databaseSettings, newKeyForEachTry, faults = [] }: Planted): RunSettings {
  return {
    seconds: 20,
    operations: 0,
    chance: new Chance(seed),
    faults,
    clients: 12,
    watchers: 2,
    ...(newKeyForEachTry ? { newKeyForEachTry } : {}),
    system: {
      apps: 1,
      boards: 1,
      members: 8,
      cards: 16,
      ...(databaseSettings ? { databaseSettings } : {}),
      ...(preload ? { preload: join(import.meta.dirname, `${preload}.mjs`) } : {}),
    },
  };
}

it.each(planted)('finds $what', async (fault) => {
  const report = await run(settingsFor(fault));
  const found = report.violations.filter((violation) => fault.foundAs.some((name) => violation.startsWith(name)));
  console.log(`${fault.what}, seed ${seed}\n${summary(report)}\n  found: ${report.violations[0]}`);
  expect(found).not.toEqual([]);
});
