import type { ClientBase } from 'pg';

/** A row of Prisma's table of applied migrations that was not taken back. */
export interface RecordedMigration {
  name: string;
  isFinished: boolean;
}

/** What the database says was applied to it; empty for a new one. */
export async function recordedHistory(client: ClientBase): Promise<RecordedMigration[]> {
  const { rows: found } = await client.query(`select to_regclass('_prisma_migrations') is not null as present`);
  if (!found[0].present) return [];
  const { rows } = await client.query<RecordedMigration>(`
    select
      migration_name as name,
      finished_at is not null as "isFinished"
    from _prisma_migrations
    where rolled_back_at is null
    order by started_at`);
  return rows;
}
