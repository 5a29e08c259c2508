import { join } from 'node:path';
import { runProgram } from './program.ts';
import { sum, type Tally, tallyOf } from './tally.ts';

const modules = (...path: string[]) => join('node_modules', ...path);

const colors = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;

/** What `npm run check` checks, in this order: each by one program that says what it found. */
const checks: [what: string, args: string[]][] = [
  ['Format and lint', [modules('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', colors, '.']],
  ['Types of routes', [modules('next', 'dist', 'bin', 'next'), 'typegen']],
  ['Types', [modules('typescript', 'bin', 'tsc'), '--noEmit']],
  ['Import direction', [join('scripts', 'test', 'import-direction.mjs')]],
  ['Dead code', [modules('knip', 'bin', 'knip.js')]],
];

/** Runs every check, also after one has failed. */
export async function runChecks(): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const [what, args] of checks) {
    console.log(`\n── ${what}`);
    const code = await runProgram({ args });
    tallies.push(tallyOf(code === 0 ? 1 : 0, 0, code));
  }
  return sum(tallies);
}
