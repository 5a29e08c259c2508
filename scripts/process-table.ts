import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that runs, as the operating system lists it. */
export interface ProcessEntry {
  name: string;
  parent: number;
}

/** Whether a process of that number runs, ours or another user's. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Its entry, by /proc or `ps` (not on Windows). One that has ended and waits to be collected counts as gone. */
export function processEntry(pid: number): ProcessEntry | undefined {
  try {
    const [state, parent, name] = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
    return state.startsWith('Z') ? undefined : { name, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

type Fields = [state: string, parent: string, name: string];

function fromProc(pid: number): Fields {
  const [, name = '', state = '', parent = ''] =
    /\((.*)\) (\w) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  return [state, parent, name];
}

function fromPs(pid: number): Fields {
  const line = execFileSync('ps', ['-p', String(pid), '-o', 'stat=,ppid=,comm='], { encoding: 'utf8' });
  const [state = '', parent = '', ...name] = line.trim().split(/\s+/);
  return [state, parent, name.join(' ')];
}
