import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '#generated/prisma/client.ts';

// A JavaScript Date would cut instants to milliseconds and move calendar days; sessions run in UTC.
const parsers: Record<number, (value: string) => unknown> = {
  [pg.types.builtins.TIMESTAMPTZ]: (value) => value.replace(' ', 'T').replace(/\+00$/, 'Z'),
  [pg.types.builtins.DATE]: (value) => value,
  [pg.types.builtins.INT8]: Number,
};
const plainTypes: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => parsers[id] ?? pg.types.getTypeParser(id, format as 'text'),
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

const sessionSettings = `
  set timezone = 'UTC';
  set statement_timeout = '30s';
  set idle_in_transaction_session_timeout = '30s'`;

function openPool(): pg.Pool {
  const settings = {
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.LEAT_POOL_SIZE ?? 12),
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'leat',
    onConnect: async (client: pg.ClientBase) => {
      await client.query(sessionSettings);
      await client.query(actAsApplication);
    },
  };
  const pool = new pg.Pool(settings);
  pool.on('error', () => {});
  return pool;
}

const kept = globalThis as typeof globalThis & { leatPool?: pg.Pool; leatPrisma?: PrismaClient };

/** The one pool of this process; Prisma shares it. */
kept.leatPool ??= openPool();
export const pool: pg.Pool = kept.leatPool;

/** Prisma, for everything but the hot paths. */
kept.leatPrisma ??= new PrismaClient({ adapter: new PrismaPg(pool) });
export const prisma: PrismaClient = kept.leatPrisma;

/** What can run a statement: the pool, or the connection of a transaction. */
export type Connection = Pick<pg.PoolClient, 'query'>;

/**
 * Runs one parameterised statement. Instants come back as ISO text in UTC with their microseconds, calendar days as
 * text, bigint as number (no ledger comes near 2^53). A named statement is prepared once for each connection.
 */
export async function rows<Row>(
  connection: Connection,
  text: string,
  values: unknown[] = [],
  name?: string,
): Promise<Row[]> {
  const result = await connection.query<Row & pg.QueryResultRow>({
    text,
    values,
    types: plainTypes,
    ...(name ? { name } : {}),
  });
  return result.rows;
}

/** Runs `work` in one transaction on one connection; commits its result, or rolls back whatever it throws. */
export const inTransaction = <T>(work: (connection: pg.PoolClient) => Promise<T>): Promise<T> => between('begin', work);

/** Runs reads that must agree with each other: they all see the database as it was at the first of them. */
export const inSnapshot = <T>(work: (connection: pg.PoolClient) => Promise<T>): Promise<T> =>
  between('begin isolation level repeatable read read only', work);

async function between<T>(begin: string, work: (connection: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin);
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
