import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One migration that this program brings: `<timestamp>_<what>` and its SQL. */
export interface MigrationScript {
  name: string;
  sql: string;
}

/** The directory that holds them, as `prisma migrate` lays it out. */
export const migrationsDir = join(import.meta.dirname, '..', 'migrations');

/** All migrations in the order in which they apply. */
export function migrationScripts(dir = migrationsDir): MigrationScript[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readFileSync(join(dir, name, 'migration.sql'), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
