import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** Ids of the operating-system account that PostgreSQL runs under. */
export interface ServiceAccount {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it the account that already owns `clusterDir`, or else `nobody`.
 * `undefined` means that it runs as the caller. No account is ever created.
 */
export function serviceAccount(clusterDir: string): ServiceAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody();
}

/** Whether `account` (or the caller) can walk into `dir`; tried rather than computed, so that ACLs count too. */
export function canEnter(dir: string, account: ServiceAccount | undefined): boolean {
  if (!account) return true;
  return spawnSync('/bin/sh', ['-c', 'cd -- "$0"', dir], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function nobody(): ServiceAccount {
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('nobody:'));
  const [, , uid = '65534', gid = '65534'] = entry?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}
