import type { Client } from 'pg';

/** Who owns the database `leat`: migrations and the app log in as this role, which is no superuser. */
const owner = 'leat_owner';

/** A connection URL for `owner` (or another role) on the embedded server. */
export function localUrl(port: number, password: string, database = 'leat', role = owner): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/** Makes the owner and its database where they are missing. `admin` is a superuser's connection. */
export async function provide(admin: Client, password: string): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [provisioning]);
  try {
    const role = await admin.query('select from pg_roles where rolname = $1', [owner]);
    if (role.rowCount === 0) {
      const secret = admin.escapeLiteral(password);
      await admin.query(`create role ${owner} login createrole createdb password ${secret}`);
    }
    const database = await admin.query('select from pg_database where datname = $1', ['leat']);
    if (database.rowCount === 0) await admin.query(`create database leat owner ${owner}`);
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [provisioning]);
  }
}

const provisioning = 1_820_301;
