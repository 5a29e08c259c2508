import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Address } from './address.ts';
import { serverFlags } from './server-flags.ts';

export type Mode = 'production' | 'development';

const patienceMs = 5000;

/** The process that serves the pages. */
export interface NextServer {
  /** Settles when the process has ended, with how. */
  ended: Promise<string>;
  /** Asks it to end, and makes it after five seconds: an open event stream does not hold it for ever. */
  stop(): Promise<void>;
}

/** What is started, and where its output goes; the environment is added to ours. */
export interface Launch {
  projectDir: string;
  mode: Mode;
  address: Address;
  env: Record<string, string>;
  log?: Writable;
}

/** Starts `next start` or `next dev`; resolves when it answers. Rejects when it ends before that. */
export async function startNext({ projectDir, mode, address, env, log }: Launch): Promise<NextServer> {
  const { host, port } = address;
  const preload = pathToFileURL(join(import.meta.dirname, 'leave-with-parent.mjs')).href;
  const program = join(projectDir, 'node_modules', 'next', 'dist', 'bin', 'next');
  const command = mode === 'production' ? 'start' : 'dev';
  const args = [...serverFlags, '--import', preload, program, command, '--hostname', host, '--port', String(port)];
  const child = spawn(process.execPath, args, {
    cwd: projectDir,
    env: { ...process.env, ...env, NODE_ENV: mode },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  passOn(child.stdout, log ?? process.stdout);
  passOn(child.stderr, log ?? process.stderr);
  const ended = once(child, 'exit').then(([code, signal]) => `the server ended (${signal ?? `code ${code}`})`);
  const early = await Promise.race([ended, answers(host, port)]);
  if (early) throw new Error(`Leat did not start: ${early}.`);
  return { ended, stop: () => stop(child, ended) };
}

/** Line by line, without the framework's banner. */
function passOn(from: Readable | null, to: Writable): void {
  if (!from) return;
  createInterface({ input: from }).on('line', (line) => {
    if (!/^\s*(▲ Next|- (Local|Network|Environments?):|✓ (Starting|Ready|Running))|^\s*$/.test(line))
      to.write(`${line}\n`);
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
