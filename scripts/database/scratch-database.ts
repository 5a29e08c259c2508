import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../../prisma/migrate/migrate.ts';
import { beforeLeaving } from '../leaving.ts';
import { openDatabase } from './open-database.ts';

const objectInUse = '55006';

/** A migrated, empty database beside another one. */
export interface ScratchDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Makes one on the server of `baseUrl`, whose role must be allowed to create databases. */
export async function createScratchDatabase(baseUrl: string): Promise<ScratchDatabase> {
  const name = `leat_scratch_${randomBytes(6).toString('hex')}`;
  const url = databaseUrl(baseUrl, name);
  await asAdmin(baseUrl, `create database ${name}`);
  const remove = () => dropDatabase(baseUrl, name);
  const forget = beforeLeaving(remove);
  const drop = async () => {
    forget();
    await remove();
  };
  try {
    await migrate(url);
  } catch (error) {
    await drop();
    throw error;
  }
  return { url, drop };
}

/** Calls `work` with a scratch database on the product's own server and removes it afterwards, after Ctrl-C too. */
export async function withScratchDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const base = await openDatabase();
  const forget = beforeLeaving(base.close);
  try {
    const scratch = await createScratchDatabase(base.url);
    try {
      return await work(scratch.url);
    } finally {
      await scratch.drop();
    }
  } finally {
    forget();
    await base.close();
  }
}

/**
 * A plain drop ends a vacuum that happens to be at work there, which `force` may not; `force` ends what we left open
 * there ourselves.
 */
async function dropDatabase(baseUrl: string, name: string): Promise<void> {
  try {
    await asAdmin(baseUrl, `drop database if exists ${name}`);
  } catch (error) {
    if ((error as { code?: string }).code !== objectInUse) throw error;
    await asAdmin(baseUrl, `drop database if exists ${name} with (force)`);
  }
}

/** The same server and login as `url`, another database. */
export function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
