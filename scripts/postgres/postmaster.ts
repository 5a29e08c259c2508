import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isProcessAlive, processEntry } from '../process-table.ts';

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
  if (!isProcessAlive(pid)) return undefined;
  if (process.platform !== 'win32' && !processEntry(pid)?.name.includes('postgres')) {
    rmSync(file, { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}
