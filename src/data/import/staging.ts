import 'server-only';
import { randomUUID } from 'node:crypto';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import type { Micros } from '#domain/flow/history.ts';

/** Where the rows of one upload wait until they are looked at or land. */
export type Staging = { workspaceId: string; id: string /** No instant of the upload may be later. */; now: Micros };

/** A row of either file, as the table keeps it. */
export type StagedRow = {
  row: number;
  card: string;
  type: string;
  createdAt: Micros | null;
  at: Micros;
  until: Micros | null;
  target: string;
};

const open = `
with forgotten as (
  delete from import
  where workspace_id = $1 and board_id is null and started_at < clock_timestamp() - interval '1 day'
)
insert into import (workspace_id, id, started_by)
values ($1, $2, $3)
returning (extract(epoch from started_at) * 1000000)::bigint as now`;

const insertRows = `
insert into import_row (workspace_id, import_id, file, row_number, card, type, created_at, at, until, target)
select $1, $2, $3, *
from unnest($4::int[], $5::text[], $6::text[], $7::bigint[], $8::bigint[], $9::bigint[], $10::text[])`;

const close = `
delete from import
where workspace_id = $1 and id = $2 and board_id is null`;

const emptyOut = `
delete from import_row
where workspace_id = $1 and import_id = $2`;

/** Opens a staging area, and clears those of yesterday whose uploads never came to an end. */
export async function openStaging({ workspaceId, personId }: WorkspaceAccess<'board:import'>): Promise<Staging> {
  const id = randomUUID();
  const [opened] = await rows<{ now: Micros }>(pool, open, [workspaceId, id, personId]);
  return { workspaceId, id, now: opened?.now ?? 0 };
}

export async function stage(
  { workspaceId, id }: Staging,
  file: 'ledger' | 'blocks',
  batch: readonly StagedRow[],
): Promise<void> {
  const columns = (['row', 'card', 'type', 'createdAt', 'at', 'until', 'target'] as const).map((field) =>
    batch.map((row) => row[field]),
  );
  await rows(pool, insertRows, [workspaceId, id, file, ...columns], 'stage-rows');
}

/** Takes the rows away; the record of an import that has landed stays. */
export async function closeStaging({ workspaceId, id }: Staging): Promise<void> {
  await rows(pool, close, [workspaceId, id]);
  await rows(pool, emptyOut, [workspaceId, id]);
}
