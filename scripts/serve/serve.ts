import { migrate } from '../../prisma/migrate/migrate.ts';
import { leaveAfterNpm } from '../after-npm.ts';
import { step } from '../bootstrap/step.mjs';
import { openDatabase } from '../database/open-database.ts';
import { beforeLeaving, leave, releaseBeforeLeaving, stopIsSuccess } from '../leaving.ts';
import { dataDirectory } from '../postgres/data-directory.ts';
import { readEnvFile } from '../read-env-file.ts';
import { address } from './address.ts';
import { authSecret } from './auth-secret.ts';
import { build, isBuilt } from './build.ts';
import { type Mode, startNext } from './next-server.ts';

/** Runs Leat until it is told to stop; what was started stops in reverse, also after a failure. Never resolves. */
export async function serve(projectDir: string, mode: Mode): Promise<void> {
  stopIsSuccess();
  leaveAfterNpm();
  try {
    readEnvFile(projectDir);
    throw new Error(`Leat stopped by itself: ${await run(projectDir, mode)}.`);
  } catch (error) {
    await leave(1, error);
  }
}

/** Starts database, schema, pages and server, and resolves with the reason when one of them ends. */
async function run(projectDir: string, mode: Mode): Promise<string> {
  const where = await address();
  const data = dataDirectory(projectDir);
  if (data.isElsewhere) console.log(`The data is in ${data.path}: ${projectDir}/.leat cannot hold a database here.`);

  const database = await step('Starting the database', () =>
    releaseBeforeLeaving(openDatabase(), (opened) => opened.close()),
  );
  console.log(`Using ${database.description}.`);
  const applied = await step('Bringing its schema up to date', () => migrate(database.url));
  if (applied.length > 0) console.log(`Applied ${applied.join(', ')}.`);

  if (mode === 'production' && !isBuilt(projectDir)) await step('Building the pages', () => build(projectDir));

  const env = { DATABASE_URL: database.url, AUTH_SECRET: authSecret(data.path) };
  const server = await step('Starting the server', () =>
    releaseBeforeLeaving(startNext({ projectDir, mode, address: where, env }), (started) => started.stop()),
  );
  beforeLeaving(async () => console.log('Stopping the server, then the database.'));
  console.log(`Leat is ready at ${where.url}`);
  return Promise.race([server.ended, database.lost]);
}
