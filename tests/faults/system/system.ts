import { randomBytes } from 'node:crypto';
import { AppProcess } from './app-process.ts';
import { ConnectionProxy } from './connection-proxy.ts';
import { DurableDatabase } from './durable-database.ts';
import type { Seeded } from './seeded-board.ts';

/** One app process with a proxy before it, where clients come in, and one behind it, on its way to the database. */
export type Served = { app: AppProcess; front: ConnectionProxy; back: ConnectionProxy };

export type SystemSettings = {
  apps: number;
  boards: number;
  members: number;
  cards: number;
  /** Settings of PostgreSQL and a file for the app to load first; both are for planted faults alone. */
  databaseSettings?: string[];
  preload?: string;
};

/** A whole Leat on this machine: PostgreSQL, app processes, and what was put into them. */
export class System {
  readonly database: DurableDatabase;
  readonly served: Served[];
  readonly seeded: Seeded;

  private constructor(database: DurableDatabase, served: Served[], seeded: Seeded) {
    this.database = database;
    this.served = served;
    this.seeded = seeded;
  }

  static async start(settings: SystemSettings): Promise<System> {
    const database = await DurableDatabase.start(settings.databaseSettings);
    try {
      // The pool of this process is made when #data is first imported.
      process.env.DATABASE_URL = database.url;
      const { seed } = await import('./seed.ts');
      const seeded = await seed(settings);
      const authSecret = randomBytes(32).toString('hex');
      const starting = Array.from({ length: settings.apps }, () => serve(database, authSecret, settings.preload));
      return new System(database, await Promise.all(starting), seeded);
    } catch (error) {
      await database.stop();
      throw error;
    }
  }

  /** Where clients reach the apps. */
  readonly ports = (): number[] => this.served.map(({ front }) => front.port);

  async stop(): Promise<void> {
    for (const { app, front, back } of this.served) {
      await front.close();
      await app.stop();
      await back.close();
    }
    const { pool } = await import('#data/database.ts');
    await pool.end();
    await this.database.stop();
  }
}

async function serve(database: DurableDatabase, authSecret: string, preload: string | undefined): Promise<Served> {
  const back = await ConnectionProxy.before(database.port);
  const databaseUrl = new URL(database.url);
  databaseUrl.port = String(back.port);
  const app = await AppProcess.start({ databaseUrl: databaseUrl.href, authSecret, preload });
  return { app, back, front: await ConnectionProxy.before(app.port) };
}
