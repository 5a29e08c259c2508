import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Pool } from 'pg';
import type { MigrationScript } from './migration-scripts.ts';

/** Why a script failed, in PostgreSQL's words; the engine's own report of it names neither script nor reason. */
export type OnFailure = (migration: string, error: Error) => void;

/**
 * Prisma's adapter, but a migration goes to PostgreSQL whole: Prisma's own splits it at every semicolon, inside
 * functions too. One query of many statements is one transaction, so a migration that fails leaves nothing behind; and
 * because its row in `_prisma_migrations` is finished in the same transaction, a process killed in the middle leaves
 * either all of a migration or none.
 */
export function wholeScriptAdapter(
  pool: Pool,
  scripts: MigrationScript[],
  onFailure: OnFailure,
): SqlMigrationAwareDriverAdapterFactory {
  const prisma = new PrismaPg(pool);
  return {
    provider: prisma.provider,
    adapterName: prisma.adapterName,
    connectToShadowDb: () => prisma.connectToShadowDb(),
    async connect() {
      const adapter = await prisma.connect();
      adapter.executeScript = async (sql) => {
        const migration = scripts.find((script) => script.sql === sql);
        try {
          await pool.query(migration ? `${sql}\n;${finish(migration.name)}` : sql);
        } catch (error) {
          onFailure(migration?.name ?? '_prisma_migrations', error as Error);
          throw error;
        }
      };
      return adapter;
    },
  };
}

/** Migration names are directory names: letters, digits and underscores (the list is checked before). */
function finish(name: string): string {
  return `
update "_prisma_migrations" set finished_at = now()
where migration_name = '${name.replaceAll("'", "''")}' and finished_at is null and rolled_back_at is null`;
}
