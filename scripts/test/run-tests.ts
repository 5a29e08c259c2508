import { leaveAfterNpm } from '../after-npm.ts';
import { explain } from '../bootstrap/explain.mjs';
import { leave } from '../leaving.ts';
import { runChecks } from './checks.ts';
import { ensureChromium } from './chromium.ts';
import { runPlaywright } from './playwright.ts';
import { sum, type Tally } from './tally.ts';
import { runVitest } from './vitest.ts';

/** Runs everything that decides whether the work is good, also after something failed, and ends the process. */
export async function runTests(): Promise<void> {
  leaveAfterNpm();
  const tallies: Tally[] = [];
  for (const [what, run] of [
    ['npm run check', runChecks],
    ['Unit tests', () => runVitest('unit')],
    ['Database tests', () => runVitest('pg')],
    ['Browser tests', browserTests],
    ['Tests of faults', () => runVitest('faults')],
  ] as const) {
    console.log(`\n━━ ${what}`);
    tallies.push(await run());
  }
  const { passed, failed } = sum(tallies);
  console.log(`\n${passed} passed, ${failed} failed`);
  await leave(failed === 0 ? 0 : 1);
}

async function browserTests(): Promise<Tally> {
  try {
    await ensureChromium();
    return await runPlaywright();
  } catch (error) {
    explain(error);
    return { passed: 0, failed: 1 };
  }
}
