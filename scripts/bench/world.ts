import { randomBytes } from 'node:crypto';
import { migrate } from '../../prisma/migrate/migrate.ts';
import { beforeLeaving } from '../leaving.ts';
import { startTemporaryServer } from '../postgres/temporary.ts';

/** Where everything of a run happens: a PostgreSQL of its own, with its default durability. */
export type World = { databaseUrl: string; authSecret: string; stop: () => Promise<void> };

/** Starts the database and points this process at it, before anything of `#data` is imported. */
export async function startWorld(): Promise<World> {
  const server = await startTemporaryServer([]);
  beforeLeaving(server.stop);
  await migrate(server.url);
  const authSecret = randomBytes(32).toString('hex');
  process.env.DATABASE_URL = server.url;
  process.env.AUTH_SECRET = authSecret;
  const stop = async () => {
    const { pool } = await import('#data/database.ts');
    await pool.end();
    await server.stop();
  };
  return { databaseUrl: server.url, authSecret, stop };
}
