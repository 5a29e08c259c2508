import { parseArgs } from 'node:util';
import { step } from '../../bootstrap/step.mjs';
import { leave } from '../../leaving.ts';
import { build, isBuilt } from '../../serve/build.ts';
import { projectDir, startNextIn } from '../next-process.ts';
import { machine } from '../report.ts';
import { startWorld } from '../world.ts';

const { values } = parseArgs({
  options: { transitions: { type: 'string', default: '1000000' }, reads: { type: 'string', default: '30' } },
});

async function run(): Promise<void> {
  console.log(`Node ${process.versions.node}, ${machine()}`);
  if (!isBuilt(projectDir)) await step('Building the pages', () => build(projectDir));
  const { databaseUrl, authSecret, stop } = await step('Starting a PostgreSQL of its own', startWorld);
  const env = { DATABASE_URL: databaseUrl, AUTH_SECRET: authSecret };
  const startLeat = () =>
    step('Starting Leat', () => startNextIn(projectDir, process.env.LEAT_DIST_DIR ?? '.next', env));
  const { benchFlow } = await import('./measure-flow.ts');
  await benchFlow(startLeat, Number(values.transitions), Number(values.reads));
  await stop();
  console.log(`\nAt the end: ${machine()}`);
}

try {
  await run();
  await leave(0);
} catch (error) {
  await leave(1, error);
}
