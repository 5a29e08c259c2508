import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '#generated/prisma/client.ts';

// Dates of the database stay text: a JavaScript Date would cut instants to milliseconds and move calendar days.
const asText = (value: string) => value;
const instantTypes: Record<number, (value: string) => unknown> = {
  [pg.types.builtins.TIMESTAMPTZ]: asText,
  [pg.types.builtins.DATE]: asText,
  [pg.types.builtins.INT8]: Number,
};

/** Parsers for statements sent through `pg` itself: instants as text, bigint as number (a ledger stays below 2^53). */
export const plainTypes: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => instantTypes[id] ?? pg.types.getTypeParser(id, format as 'text'),
};

/**
 * Each connection acts as `leat_app`, which can append to the ledger and change nothing of it, wherever the
 * migrations could create that role (docs/decisions/0003).
 */
const actAsApplication = `
  select set_config('role', rolname, false)
  from pg_roles
  where rolname = 'leat_app'
    and pg_has_role(current_user, oid, 'member')
    and has_table_privilege(oid, 'ledger_event', 'insert')`;

function openPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.LEAT_POOL_SIZE ?? 12),
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'leat',
  });
  pool.on('connect', (client) => {
    client.query(actAsApplication).catch(() => client.end());
    client.query("set statement_timeout = '30s'; set idle_in_transaction_session_timeout = '30s'").catch(() => {});
  });
  pool.on('error', () => {});
  return pool;
}

const kept = globalThis as typeof globalThis & { leatPool?: pg.Pool; leatPrisma?: PrismaClient };

/** The one pool of this process; Prisma shares it. */
export const pool: pg.Pool = (kept.leatPool ??= openPool());

/** Prisma, for everything but the hot paths. */
export const prisma: PrismaClient = (kept.leatPrisma ??= new PrismaClient({ adapter: new PrismaPg(pool) }));

export type Connection = Pick<pg.PoolClient, 'query'>;

/** Runs `work` in one transaction on one connection; commits its result, or rolls back whatever it throws. */
export async function inTransaction<T>(work: (connection: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
