import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Address } from './address.ts';

export type Mode = 'production' | 'development';

const patienceMs = 5000;

/** The process that serves the pages. */
export interface NextServer {
  /** Settles when the process has ended, with how. */
  ended: Promise<string>;
  /** Asks it to end, and makes it after five seconds: an open event stream does not hold it for ever. */
  stop(): Promise<void>;
}

/** Starts `next start` or `next dev`; resolves when it answers. Rejects when it ends before that. */
export async function startNext(
  projectDir: string,
  mode: Mode,
  { host, port }: Address,
  env: Record<string, string>,
): Promise<NextServer> {
  const preload = pathToFileURL(join(import.meta.dirname, 'leave-with-parent.mjs')).href;
  const program = join(projectDir, 'node_modules', 'next', 'dist', 'bin', 'next');
  const command = mode === 'production' ? 'start' : 'dev';
  const args = ['--import', preload, program, command, '--hostname', host, '--port', String(port)];
  const child = spawn(process.execPath, args, {
    cwd: projectDir,
    env: { ...process.env, ...env, NODE_ENV: mode },
    stdio: ['ignore', mode === 'production' ? 'pipe' : 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code, signal]) => `the server ended (${signal ?? `code ${code}`})`);
  passOn(child);
  const early = await Promise.race([ended, answers(host, port)]);
  if (early) throw new Error(`Leat did not start: ${early}.`);
  return { ended, stop: () => stop(child, ended) };
}

/** The server's own log lines, without the banner of the framework. */
function passOn(child: ChildProcess): void {
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = text.split('\n').filter((line) => !/^\s*(▲|- |✓|$)/.test(line));
    if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  });
}

async function answers(host: string, port: number): Promise<void> {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const url = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}/`;
  for (;;) {
    try {
      await fetch(url, { redirect: 'manual', method: 'HEAD' });
      return;
    } catch {
      await delay(50);
    }
  }
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await ended;
  clearTimeout(force);
}
