import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { type Cluster, runProgram } from './cluster.ts';
import { freePort, isPortFree } from './free-port.ts';
import { runningPostmaster } from './postmaster.ts';

const patienceMs = 60_000;
const logKeptBytes = 10_000_000;

/** A server that runs, and whether somebody else had started it (a sibling, or one that was killed since). */
export interface RunningServer {
  port: number;
  wasRunning: boolean;
}

/** Starts the cluster's server on `port`, or on another when that is taken; joins the one that runs already. */
export async function startServer(of: Cluster, port: number, settings: string[] = []): Promise<RunningServer> {
  const deadline = Date.now() + patienceMs;
  let candidate = port;
  while (Date.now() < deadline) {
    const running = runningPostmaster(of.dataDir);
    if (running?.isReady) return { port: running.port, wasRunning: true };
    if (running) {
      await delay(50);
      continue;
    }
    if (!(await isPortFree(candidate, '127.0.0.1'))) candidate = await freePort();
    const complaint = await launch(of, candidate, settings);
    if (!complaint) return { port: candidate, wasRunning: false };
    if (isPassing(complaint)) await delay(200);
    else throw new Error(`PostgreSQL did not start: ${complaint} (its log: ${of.logFile}).`);
  }
  throw new Error(`PostgreSQL did not get ready in ${patienceMs / 1000} s (its log: ${of.logFile}).`);
}

/** Stops the server whoever started it, and returns when its process has ended. */
export async function stopServer(of: Cluster, mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
  if (!runningPostmaster(of.dataDir)) return;
  await runProgram(of, 'pg_ctl', ['stop', '--silent', '-D', of.dataDir, '-m', mode, '-t', '60']);
}

/** Returns what PostgreSQL complained of, or nothing when it runs. It goes on when the caller is killed. */
async function launch(of: Cluster, port: number, settings: string[]): Promise<string | undefined> {
  const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings].map((one) => `-c ${one}`);
  keepLogShort(of.logFile);
  const before = statSync(of.logFile, { throwIfNoEntry: false })?.size ?? 0;
  const where = ['-D', of.dataDir, '-l', of.logFile, '-t', String(patienceMs / 1000)];
  try {
    await runProgram(of, 'pg_ctl', ['start', '--silent', ...where, '-o', [`-p ${port}`, ...options].join(' ')]);
    return undefined;
  } catch (error) {
    return lastComplaint(of.logFile, before) ?? (error as Error).message;
  }
}

/** Another one starting at the same moment, a port just taken, or the memory of a killed server not yet free. */
function isPassing(complaint: string): boolean {
  return /postmaster\.pid|shared memory block|could not create any TCP|could not bind/.test(complaint);
}

function lastComplaint(logFile: string, from: number): string | undefined {
  const log = openSync(logFile, 'r');
  try {
    const written = Buffer.alloc(fstatSync(log).size - from);
    readSync(log, written, 0, written.length, from);
    return /FATAL: {2}(.*)/.exec(written.toString('utf8'))?.[1];
  } finally {
    closeSync(log);
  }
}

function keepLogShort(logFile: string): void {
  const log = statSync(logFile, { throwIfNoEntry: false });
  if (log && log.size > logKeptBytes) renameSync(logFile, `${logFile}.previous`);
}
