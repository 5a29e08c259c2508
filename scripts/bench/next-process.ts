import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { runNode } from '../bootstrap/run.mjs';
import { beforeLeaving } from '../leaving.ts';
import { freePort } from '../postgres/free-port.ts';
import { serverFlags } from '../serve/server-flags.ts';

export const projectDir = resolve(import.meta.dirname, '..', '..');
const next = join(projectDir, 'node_modules', 'next', 'dist', 'bin', 'next');

/** A Next app in production mode on a port of its own. */
export type NextProcess = { port: number; stop: () => Promise<void> };

/** Builds the app that lies in `dir` with the project's own Next. */
export const buildNext = (dir: string, distDir: string): Promise<void> =>
  runNode('The app could not be built; what the build said stands above.', [next, 'build', dir], {
    cwd: projectDir,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', LEAT_DIST_DIR: distDir },
  });

/** Starts the app of `dir`; resolves when it answers. */
export async function startNextIn(dir: string, distDir: string, env: Record<string, string>): Promise<NextProcess> {
  const port = await freePort();
  const leaveWithParent = pathToFileURL(join(projectDir, 'scripts', 'serve', 'leave-with-parent.mjs')).href;
  const where = ['--hostname', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, [...serverFlags, '--import', leaveWithParent, next, 'start', dir, ...where], {
    cwd: dir,
    env: { ...process.env, ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', LEAT_DIST_DIR: distDir },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  beforeLeaving(stop);
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).catch(() => delay(100));
    if (answer) return { port, stop };
    if (child.exitCode !== null) break;
  }
  throw new Error(`The app in ${dir} did not start.`);
}
