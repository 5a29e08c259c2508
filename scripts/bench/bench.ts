import { parseArgs } from 'node:util';
import { step } from '../bootstrap/step.mjs';
import { leave } from '../leaving.ts';
import { build, isBuilt } from '../serve/build.ts';
import { projectDir, startNextIn } from './next-process.ts';
import { machine } from './report.ts';
import { startWorld, type World } from './world.ts';

const parts = ['moves', 'boards', 'browser'] as const;
type Part = (typeof parts)[number];

const { values } = parseArgs({
  options: { only: { type: 'string' }, seconds: { type: 'string', default: '2' } },
});

const distDir = process.env.LEAT_DIST_DIR ?? '.next';

async function run(chosen: readonly Part[], seconds: number): Promise<void> {
  console.log(`Node ${process.versions.node}, ${machine()}`);
  if (!isBuilt(projectDir)) await step('Building the pages', () => build(projectDir));
  const world = await step('Starting a PostgreSQL of its own', startWorld);
  const { databaseUrl, authSecret } = world;
  const env = { DATABASE_URL: databaseUrl, AUTH_SECRET: authSecret };
  const leat = await step('Starting Leat', () => startNextIn(projectDir, distDir, env));
  const { someAdmin } = await import('./people.ts');
  const admin = await someAdmin();
  for (const part of chosen) {
    if (part === 'moves') await (await import('./moves/bench-moves.ts')).benchMoves(world, leat.port, admin, seconds);
    if (part === 'boards') await (await import('./boards/bench-boards.ts')).benchBoards(leat.port, admin);
    if (part === 'browser') await (await import('./browser/bench-browser.ts')).benchBrowser(leat.port, admin);
  }
  await leat.stop();
  await stop(world);
}

const stop = async (world: World) => {
  await world.stop();
  console.log(`\nAt the end: ${machine()}`);
};

const chosen = parts.filter((part) => values.only === undefined || values.only.split(',').includes(part));
try {
  await run(chosen, Number(values.seconds));
  await leave(0);
} catch (error) {
  await leave(1, error);
}
