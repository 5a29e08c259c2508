import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startNextIn } from '../next-process.ts';
import type { Admin } from '../people.ts';
import type { World } from '../world.ts';

/** A built app on a database of its own, with somebody who may do everything there. */
export type MeasuredApp = {
  port: number;
  admin: Admin;
  addBoard: (key: string, cards: number) => Promise<unknown>;
  stop: () => Promise<void>;
};

/**
 * Starts the app that was built in `dir`. Its database, its person and its boards are made by the modules that lie
 * there, so that another commit is measured with its own schema.
 */
export async function measuredApp(dir: string, distDir: string): Promise<MeasuredApp> {
  if (!existsSync(join(dir, distDir, 'BUILD_ID'))) throw new Error(`${dir} holds no build in ${distDir}.`);
  const own = (file: string) => import(pathToFileURL(join(dir, 'scripts', 'bench', file)).href);
  const { startWorld } = (await own('world.ts')) as typeof import('../world.ts');
  const world: World = await startWorld();
  const env = { DATABASE_URL: world.databaseUrl, AUTH_SECRET: world.authSecret };
  const { port, stop } = await startNextIn(dir, distDir, env);
  const { someAdmin } = (await own('people.ts')) as typeof import('../people.ts');
  const { someBoard } = (await own('some-board.ts')) as typeof import('../some-board.ts');
  const admin = await someAdmin();
  return {
    port,
    admin,
    addBoard: (key, cards) => someBoard(admin.actor, key, cards),
    stop: async () => {
      await stop();
      await world.stop();
    },
  };
}
