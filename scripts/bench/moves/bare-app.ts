import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeLeaving } from '../../leaving.ts';
import { buildNext, type NextProcess, projectDir, startNextIn } from '../next-process.ts';
import type { MoveStatements } from './straight-move.ts';

/** Inside the project, because Next follows packages no further up than its root. */
const dir = join(projectDir, '.leat', 'bench-bare-app');
const distDir = '.next';

const route = `
import pg from 'pg';
import { straightMove } from '../../../../scripts/bench/moves/straight-move.ts';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 12 });
const known = JSON.parse(process.env.MOVE_STATEMENTS ?? 'null');

export async function POST(request) {
  return Response.json(await straightMove(pool, known, await request.json()));
}
`;
const config = `export default { turbopack: { root: ${JSON.stringify(projectDir)} }, typescript: { ignoreBuildErrors: true } };`;
const layout = 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;';

/**
 * A Next app of one route handler, which sends the statements of a move and does nothing else: what is left between
 * it and Leat is what Leat adds.
 */
export async function startBareApp(databaseUrl: string, known: MoveStatements): Promise<NextProcess> {
  const remove = async () => rmSync(dir, { recursive: true, force: true });
  await remove();
  mkdirSync(join(dir, 'app', 'move'), { recursive: true });
  writeFileSync(join(dir, 'package.json'), '{ "type": "module", "private": true }');
  writeFileSync(join(dir, 'next.config.mjs'), config);
  writeFileSync(join(dir, 'app', 'layout.jsx'), layout);
  writeFileSync(join(dir, 'app', 'move', 'route.js'), route);
  const forget = beforeLeaving(remove);
  await buildNext(dir, distDir);
  const env = { DATABASE_URL: databaseUrl, MOVE_STATEMENTS: JSON.stringify(known) };
  const app = await startNextIn(dir, distDir, env);
  const stop = async () => {
    await app.stop();
    forget();
    await remove();
  };
  return { port: app.port, stop };
}
