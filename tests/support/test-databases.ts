import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../../prisma/migrate/migrate.ts';
import { databaseUrl } from '../../scripts/database/scratch-database.ts';
import { startTemporaryServer } from '../../scripts/postgres/temporary.ts';

/** A server for one test run, with a migrated database that is only ever copied. */
export interface TestDatabases {
  templateUrl: string;
  stop(): Promise<void>;
}

/** `TEST_DATABASE_URL` names a real server whose role may create databases and roles; else one is started. */
export async function startTestDatabases(): Promise<TestDatabases> {
  const real = process.env.TEST_DATABASE_URL;
  const server = real ? { url: real, stop: async () => {} } : await startTemporaryServer();
  const template = `leat_test_${randomBytes(4).toString('hex')}`;
  await run(server.url, `create database ${template}`);
  const templateUrl = databaseUrl(server.url, template);
  await migrate(templateUrl);
  const stop = async () => {
    if (real) await dropAll(real, template);
    await server.stop();
  };
  return { templateUrl, stop };
}

/** A copy of the template, its own database to do anything with. Returns its URL. */
export async function copyTemplate(templateUrl: string): Promise<string> {
  const template = new URL(templateUrl).pathname.slice(1);
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  const beside = databaseUrl(templateUrl, 'postgres');
  await run(beside, `create database ${name} template ${template} strategy file_copy`);
  return databaseUrl(templateUrl, name);
}

async function dropAll(url: string, prefix: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [prefix]);
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  await client.end();
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
