import { parseArgs } from 'node:util';
import { withDatabase } from './database/with-database.ts';

const { values } = parseArgs({
  options: { key: { type: 'string', default: 'HB' }, now: { type: 'string' }, seed: { type: 'string' } },
});

const nowMs = values.now === undefined ? Date.now() : Date.parse(values.now);
if (Number.isNaN(nowMs)) throw new Error('--now is not an instant such as 2026-11-20T11:52:00Z');

await withDatabase(async (url) => {
  process.env.DATABASE_URL = url;
  const { pool, rows } = await import('#data/database.ts');
  const { createDemoBoard } = await import('#data/demo/create-demo-board.ts');
  const { demoSeed } = await import('#domain/demo/simulate.ts');
  try {
    const [admin] = await rows<{ workspaceId: string; personId: string }>(
      pool,
      `select workspace_id as "workspaceId", person_id as "personId"
       from workspace_member
       where role = 'admin'
       order by since
       limit 1`,
    );
    if (!admin) throw new Error('Open the page first and set up: the demo board needs an admin.');
    const seed = values.seed === undefined ? demoSeed : Number(values.seed);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const board = await createDemoBoard({ ...admin, now: nowMs * 1000, seed, key: values.key, zone });
    console.log(`The demo board ${board.key} is there.`);
  } finally {
    await pool.end();
  }
});
