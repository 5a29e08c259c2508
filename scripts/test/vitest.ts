import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './program.ts';
import { type Tally, tallyOf } from './tally.ts';

/** A project of vitest.config.ts: `pg` is on a real PostgreSQL, `faults` kills the whole of Leat while it works. */
export type Project = 'unit' | 'pg' | 'faults';

/** The build that the browser tests have made. */
const testBuild = '.next-test';

/** Runs the tests of one project. */
export async function runVitest(project: Project): Promise<Tally> {
  const dir = mkdtempSync(join(tmpdir(), 'leat-report-'));
  const report = join(dir, 'vitest.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const code = await runProgram({
      args: [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', project, ...reporters],
      env: { LEAT_DIST_DIR: testBuild },
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
