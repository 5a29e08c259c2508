import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { canEnter, type ServiceAccount, serviceAccount } from './service-account.ts';

/** Where Leat keeps its data, and whether that is another place than the project's own `.leat`. */
export interface DataDirectory {
  path: string;
  isElsewhere: boolean;
}

/**
 * The first place that can hold a database: `LEAT_DATA` alone when it is set, else `.leat` in the project, else a
 * directory outside it whose name is derived from the project's path. A place that already holds a database wins.
 */
export function dataDirectory(projectDir: string): DataDirectory {
  const own = join(projectDir, '.leat');
  const chosen = process.env.LEAT_DATA;
  const places = chosen ? [resolve(chosen)] : [own, ...placesOutside(projectDir)];
  const inhabited = places.filter((place) => existsSync(clusterHome(place)));
  const path = inhabited.find(canHoldDatabase) ?? places.find(canHoldDatabase);
  if (!path) {
    throw new Error(`The data directory cannot be used (tried ${places.join(', ')}); set LEAT_DATA to one that can.`);
  }
  return { path, isElsewhere: path !== own && !chosen };
}

/** The directory in a data directory that belongs to the account PostgreSQL runs under. */
export function clusterHome(dataDir: string): string {
  return join(dataDir, 'postgres');
}

function placesOutside(projectDir: string): string[] {
  const name = createHash('sha256').update(projectDir).digest('hex').slice(0, 12);
  const uid = process.getuid?.();
  const shared = join('/var/tmp', `leat-${uid}-${name}`);
  if (uid === 0) return [join('/var/lib/leat', name), shared];
  const personal = join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'leat', name);
  return uid === undefined ? [personal] : [personal, shared];
}

function canHoldDatabase(place: string): boolean {
  const existed = existsSync(place);
  try {
    makeDirectory(place, process.getuid?.() === 0 ? 0o755 : 0o700);
    if (canPrepareFor(place, serviceAccount(clusterHome(place)))) return true;
    if (!existed) rmdirSync(place);
  } catch {
    return false;
  }
  return false;
}

/** Node's own recursive mkdir does not return where the file system refuses new directories (below /proc, say). */
function makeDirectory(path: string, mode: number): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path), 0o755);
  mkdirSync(path, { mode });
}

/** PostgreSQL wants a directory that is its own and closed to others; some mounted file systems cannot give that. */
function canPrepareFor(place: string, account: ServiceAccount | undefined): boolean {
  const isOurs = process.getuid === undefined || statSync(place).uid === process.getuid();
  if (!isOurs || !canEnter(place, account)) return false;
  const probe = mkdtempSync(join(place, '.probe-'));
  try {
    if (account) chownSync(probe, account.uid, account.gid);
    chmodSync(probe, 0o700);
    const { mode, uid } = statSync(probe);
    return process.platform === 'win32' || ((mode & 0o777) === 0o700 && (!account || uid === account.uid >>> 0));
  } finally {
    rmSync(probe, { recursive: true });
  }
}
