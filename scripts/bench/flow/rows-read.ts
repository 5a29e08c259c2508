import { setTimeout as delay } from 'node:timers/promises';
import { pool, rows } from '#data/database.ts';

const sum = `
select coalesce(sum(seq_tup_read + idx_tup_fetch), 0)::bigint as rows
from pg_stat_user_tables`;

/** Makes this connection tell of what it did before. */
const tellOwn = 'select pg_stat_force_next_flush()';

/** PostgreSQL tells of what a connection did a second after it did it, and when it does something again. */
const untilTold = 1_200;

async function told(touch: () => Promise<unknown>): Promise<number> {
  await delay(untilTold);
  await touch();
  await rows(pool, tellOwn);
  await delay(100);
  const [counted] = await rows<{ rows: number }>(pool, sum);
  return counted?.rows ?? 0;
}

/** How many rows a request reads from tables. `touch`: the same request, which makes the counting connection report. */
export async function rowsRead(request: () => Promise<unknown>): Promise<number> {
  const before = await told(request);
  return (await told(request)) - before;
}
