import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './program.ts';
import { type Tally, tallyOf } from './tally.ts';

/** Runs the browser tests. */
export async function runPlaywright(): Promise<Tally> {
  const dir = mkdtempSync(join(tmpdir(), 'leat-report-'));
  const report = join(dir, 'playwright.json');
  try {
    const code = await runProgram({
      args: [join('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    return read(report, code);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** A test that passed only when it was tried again counts as failed. */
function read(report: string, code: number): Tally {
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    return tallyOf(stats.expected, stats.unexpected + stats.flaky, code);
  } catch {
    return tallyOf(0, 0, code || 1);
  }
}
