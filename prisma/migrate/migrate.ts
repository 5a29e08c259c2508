import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Client, Pool } from 'pg';
import { type MigrationScript, migrationScripts, migrationsDir } from './migration-scripts.ts';
import { recordedHistory } from './recorded-history.ts';
import { schemaEngine } from './schema-engine.ts';
import { wholeScriptAdapter } from './whole-script-adapter.ts';

/** Keeps two programs that start together from migrating at once. Not Prisma's own key: the engine takes that one. */
const migrating = 1_820_303;

/**
 * Applies the migrations that the database at `url` lacks and returns their names. Refuses, changing nothing, when the
 * database holds one that this program does not know. Each migration applies wholly or not at all.
 */
export async function migrate(url: string, dir = migrationsDir): Promise<string[]> {
  const scripts = migrationScripts(dir);
  const guard = new Client({ connectionString: url, application_name: 'leat-migrate' });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [migrating]);
    const history = await recordedHistory(guard);
    const unknown = history.find(({ name }) => !scripts.some((script) => script.name === name));
    if (unknown) {
      throw new Error(`The database has a newer schema than this program (${unknown.name}); start the newer program.`);
    }
    const unfinished = history.filter(({ isFinished }) => !isFinished).map(({ name }) => name);
    return await apply(url, scripts, unfinished);
  } finally {
    await guard.end();
  }
}

async function apply(url: string, scripts: MigrationScript[], unfinished: string[]): Promise<string[]> {
  const pool = new Pool({ connectionString: url, application_name: 'leat-migrate', max: 2, idleTimeoutMillis: 0 });
  let failure: string | undefined;
  let engine: SchemaEngine | undefined;
  try {
    engine = await schemaEngine(
      wholeScriptAdapter(pool, scripts, (migration, error) => {
        failure = `Migration ${migration} failed and changed nothing: ${error.message}`;
      }),
    );
    for (const migrationName of unfinished) await engine.markMigrationRolledBack({ migrationName });
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: asList(scripts), filters });
    return appliedMigrationNames;
  } catch (error) {
    throw failure ? new Error(failure) : error;
  } finally {
    engine?.free();
    await pool.end();
  }
}

const filters = { externalTables: [], externalEnums: [] };

function asList(scripts: MigrationScript[]) {
  return {
    baseDir: migrationsDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: scripts.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}
