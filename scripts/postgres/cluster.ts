import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { binariesFor, installation } from './binaries.ts';
import { type ServiceAccount, serviceAccount } from './service-account.ts';

/** PostgreSQL's files of one data directory, and the programs and account that run them. */
export interface Cluster {
  bin: string;
  home: string;
  dataDir: string;
  logFile: string;
  account: ServiceAccount | undefined;
}

/** The superuser that initdb makes; only the launcher logs in as it. */
export const superuser = 'leat_superuser';

/** The cluster under `home`, made when it is not there yet. Two that make it at once end up with the same one. */
export async function cluster(home: string, superuserPassword: string, initdbFlags: string[] = []): Promise<Cluster> {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const found = clusterAt(home);
  if (found.account) chownSync(home, found.account.uid, found.account.gid);
  if (!existsSync(found.dataDir)) await initialise(found, superuserPassword, initdbFlags);
  refuseOtherMajor(found);
  return found;
}

/** Where everything of the cluster under `home` is, whether it is there or not. */
export function clusterAt(home: string): Cluster {
  const account = serviceAccount(home);
  return {
    bin: binariesFor(account),
    home,
    dataDir: join(home, 'data'),
    logFile: join(home, 'server.log'),
    account,
  };
}

/**
 * Runs one of PostgreSQL's programs as the cluster's account, out of reach of a Ctrl-C meant for the caller. A program
 * that fails rejects with what it said.
 */
export async function runProgram({ bin, home, account }: Cluster, program: string, args: string[]): Promise<void> {
  const { PATH, SystemRoot, NODE_ENV } = process.env;
  const child = spawn(join(bin, program), args, {
    ...account,
    cwd: home,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH, SystemRoot, NODE_ENV, LC_ALL: 'C', TZ: 'UTC' },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  if (code === 0) return;
  const lines = said.trim().split('\n');
  throw new Error(lines.find((line) => /error:/.test(line)) || lines.at(-1) || `${program} ended with ${code}`);
}

/** The builtin C.UTF-8 locale needs nothing of the machine, orders by code point and knows every letter's case. */
async function initialise(target: Cluster, superuserPassword: string, flags: string[]): Promise<void> {
  const draft = `${target.dataDir}.${randomBytes(4).toString('hex')}`;
  const passwordFile = `${draft}.password`;
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
  if (target.account) chownSync(passwordFile, target.account.uid, target.account.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const login = ['--username', superuser, '--auth=scram-sha-256', '--pwfile', passwordFile];
  try {
    await runProgram(target, 'initdb', ['--pgdata', draft, ...login, ...locale, ...flags]);
    chmodSync(draft, 0o700);
    if (!existsSync(target.dataDir)) renameSync(draft, target.dataDir);
  } catch (error) {
    const said = (error as Error).message;
    if (!existsSync(target.dataDir)) throw new Error(`PostgreSQL could not set up ${target.dataDir}: ${said}`);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

function refuseOtherMajor({ dataDir }: Cluster): void {
  const major = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  const ours = installation().version.split('.')[0];
  if (major === ours) return;
  throw new Error(`The data in ${dataDir} was written by PostgreSQL ${major}, and this program brings ${ours}.`);
}
