import 'server-only';
import { pool, rows } from '#data/database.ts';
import { databaseVersion } from '#data/database-version.ts';
import { hub } from '#data/events/hub.ts';

export type WorksHealth = {
  database: string;
  connections: number;
  mostConnections: number;
  /** Boards that are followed live, by this process. */
  liveStreams: number;
  /** The name of the last migration; null where the application may not see it. */
  schema: string | null;
};

const readConnections = `
select
  (select count(*) from pg_stat_activity where datname = current_database())::int as connections,
  current_setting('max_connections')::int as "mostConnections"`;

const maySeeSchema = `
select
  to_regclass('_prisma_migrations') is not null
  and has_table_privilege('_prisma_migrations', 'select') as "maySee"`;

const readSchema = `
select migration_name as name
from _prisma_migrations
where finished_at is not null
order by migration_name desc
limit 1`;

/** What this installation runs on, as it is now. */
export async function readHealth(): Promise<WorksHealth> {
  const [database, [counts], schema] = await Promise.all([
    databaseVersion(),
    rows<Pick<WorksHealth, 'connections' | 'mostConnections'>>(pool, readConnections),
    schemaName(),
  ]);
  return {
    database,
    connections: counts?.connections ?? 0,
    mostConnections: counts?.mostConnections ?? 0,
    liveStreams: hub.openStreams,
    schema,
  };
}

async function schemaName(): Promise<string | null> {
  const [right] = await rows<{ maySee: boolean | null }>(pool, maySeeSchema);
  if (!right?.maySee) return null;
  const [last] = await rows<{ name: string }>(pool, readSchema);
  return last?.name ?? null;
}
