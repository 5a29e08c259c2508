import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pool, rows } from '#data/database.ts';
import { differences } from '../flow-data/differences.ts';
import { ledgerOf, smallBoard } from '../support/small-import.ts';

const root = join(import.meta.dirname, '../..');
const demo = join(root, 'tests/data/demo-synthetic');
const demoFiles = ['--board', join(demo, 'board.json'), '--ledger', join(demo, 'transitions.csv')];
const demoBlocks = ['--blocks', join(demo, 'blocks.csv')];

type Left = { code: number; out: string; said: string };

/** Runs the command as `npm run flow` does, from another directory, with the server of this test. */
function flow(args: string[], from = tmpdir()): Promise<Left> {
  const program = ['--conditions=react-server', join(root, 'scripts/run.mjs'), 'flow.ts', ...args];
  const options = { cwd: root, env: { ...process.env, INIT_CWD: from }, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((settle) => {
    execFile(process.execPath, program, options, (error, out, said) =>
      settle({ code: typeof error?.code === 'number' ? error.code : 0, out, said }),
    );
  });
}

const scratchDatabases = "select datname from pg_database where starts_with(datname, 'leat_scratch_')";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'leat-flow-'));
});
afterEach(() => rmSync(directory, { recursive: true }));
afterAll(() => pool.end());

function write(name: string, content: string): string {
  writeFileSync(join(directory, name), content);
  return name;
}

describe('npm run flow', { timeout: 120_000 }, () => {
  it('prints the figures of the files as JSON and nothing else, and leaves no database behind', async () => {
    const { code, out, said } = await flow([...demoFiles, ...demoBlocks]);
    expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(/Imported in .* ledger verified in/) });
    const expected = JSON.parse(readFileSync(join(demo, 'expected.json'), 'utf8'));
    expect(differences(expected, JSON.parse(out))).toEqual([]);
    expect(await rows(pool, scratchDatabases)).toEqual([]);
  });

  it('finds the constraint in the window that is asked for', async () => {
    const { out } = await flow([...demoFiles, ...demoBlocks, '--window', '90d']);
    const expected = JSON.parse(readFileSync(join(demo, 'expected_constraint_90d.json'), 'utf8'));
    const { share, ...rest } = JSON.parse(out).constraint;
    const { share: expectedShare, ...expectedRest } = expected;
    expect(differences(expectedRest, rest)).toEqual([]);
    expect(Math.abs(share - expectedShare)).toBeLessThan(0.05);
  });

  it('reads the past as of the instant that is asked for, and files from where the person stands', async () => {
    const board = write('board.json', JSON.stringify(smallBoard));
    const ledger = write('ledger.csv', ledgerOf('A dev 1', 'A done 4'));
    const of = (asOf: string) => flow(['--board', board, '--ledger', ledger, '--as-of', asOf], directory);
    const [before, after] = [await of('2026-05-03T12:00:00Z'), await of('2026-05-05T12:00:00Z')];
    expect(JSON.parse(before.out)).toMatchObject({ as_of: '2026-05-03T12:00:00.000Z', finished: 0 });
    expect(JSON.parse(after.out)).toMatchObject({ finished: 1 });
  });

  it('says every row that stands in the way, prints nothing, and fails', async () => {
    const board = write('board.json', JSON.stringify(smallBoard));
    const ledger = write('ledger.csv', ledgerOf('A dev 1', 'A nowhere 2', 'B nowhere 3'));
    const { code, out, said } = await flow(['--board', board, '--ledger', ledger], directory);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toMatch(/ledger row 3: to_column names .*\nledger row 4: to_column names /);
    expect(await rows(pool, scratchDatabases)).toEqual([]);
  });

  it.each([
    [['--ledger', 'x.csv'], '--board is missing.'],
    [['--board', 'gone.json'], '--board: there is no file gone.json.'],
    [[...demoFiles, '--as-of', '2026-01-01'], '--as-of has no time of day: “2026-01-01”.'],
    [[...demoFiles, '--window', 'some'], '--window is to be a number of days such as 90d, or all, not some.'],
    [[...demoFiles, '--colour', 'red'], "Unknown option '--colour'"],
  ])('says what is wrong with its arguments: %j', async (args, message) => {
    const { code, out, said } = await flow(args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toContain(message);
  });
});
