import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './program.ts';
import { type Tally, tallyOf } from './tally.ts';

/** Runs the tests of one project of vitest.config.ts: `unit`, or `pg` for those on a real PostgreSQL. */
export async function runVitest(project: 'unit' | 'pg'): Promise<Tally> {
  const dir = mkdtempSync(join(tmpdir(), 'leat-report-'));
  const report = join(dir, 'vitest.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const code = await runProgram({
      args: [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', project, ...reporters],
    });
    return read(report, code);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** A file that cannot be loaded, or whose database breaks an invariant at the end, counts as one failed test. */
function read(report: string, code: number): Tally {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const files: { status: string; assertionResults: { status: string }[] }[] = testResults;
    const silent = files.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
    );
    return tallyOf(numPassedTests, numFailedTests + silent.length, code);
  } catch {
    return tallyOf(0, 0, code || 1);
  }
}
