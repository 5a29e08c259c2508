import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server says of itself in `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  port: number;
  isReady: boolean;
}

/**
 * The server that runs on `dataDir`, whoever started it. The file of a server that died is not believed; one whose
 * process number now belongs to another program is removed, because PostgreSQL would take that program for a server.
 */
export function runningPostmaster(dataDir: string): Postmaster | undefined {
  const file = join(dataDir, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const pid = Math.abs(Number(lines[0]));
  if (!isAlive(pid)) return undefined;
  if (!isPostgres(pid)) {
    rmSync(file, { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process that has ended but was not yet collected by its parent (state Z) counts as gone. */
function isPostgres(pid: number): boolean {
  if (process.platform === 'win32') return true;
  try {
    const [name, state] = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
    return name.includes('postgres') && !state.startsWith('Z');
  } catch {
    return false;
  }
}

function fromProc(pid: number): [name: string, state: string] {
  const [, name = '', state = ''] = /\((.*)\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  return [name, state];
}

function fromPs(pid: number): [name: string, state: string] {
  const [state = '', ...name] = execFileSync('ps', ['-p', String(pid), '-o', 'stat=,comm='], { encoding: 'utf8' })
    .trim()
    .split(/\s+/);
  return [name.join(' '), state];
}
