import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { isProcessAlive } from '../process-table.ts';
import { type Cluster, cluster, clusterAt, superuser } from './cluster.ts';
import { freePort } from './free-port.ts';
import { localUrl, provide } from './owner.ts';
import { startServer, stopServer } from './server.ts';
import { canEnter, serviceAccount } from './service-account.ts';

/** A server of its own in a temporary directory, for tests; `stop` leaves nothing behind. */
export interface TemporaryServer {
  /** Connection URL of the database `leat`, as its owner. */
  url: string;
  superuserUrl: string;
  cluster: Cluster;
  port: number;
  stop(): Promise<void>;
}

/** Faster, and lost in a crash: right for tests that do not test crashes. */
export const notDurable = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const prefix = 'leat-test-';

/** `settings` are server settings as `name=value`. What killed runs left running is removed first. */
export async function startTemporaryServer(settings: string[] = notDurable): Promise<TemporaryServer> {
  const parent = canEnter(tmpdir(), serviceAccount(tmpdir())) ? tmpdir() : '/var/tmp';
  await removeAbandoned(parent);
  const dir = mkdtempSync(join(parent, `${prefix}${process.pid}-`));
  chmodSync(dir, 0o755);
  const password = randomBytes(12).toString('hex');
  const files = await cluster(join(dir, 'postgres'), password, ['--no-sync']);
  const { port } = await startServer(files, await freePort(), [...settings, 'max_connections=200']);
  const superuserUrl = localUrl(port, password, 'postgres', superuser);
  const admin = new Client(superuserUrl);
  await admin.connect();
  await provide(admin, password);
  await admin.end();
  const stop = async () => {
    await stopServer(files, 'immediate');
    rmSync(dir, { recursive: true, force: true });
  };
  return { url: localUrl(port, password), superuserUrl, cluster: files, port, stop };
}

/** A test run that was killed cannot stop its server: the next run does. */
async function removeAbandoned(parent: string): Promise<void> {
  for (const name of readdirSync(parent)) {
    const pid = Number(name.startsWith(prefix) && name.slice(prefix.length).split('-')[0]);
    if (!pid || isProcessAlive(pid)) continue;
    try {
      await stopServer(clusterAt(join(parent, name, 'postgres')), 'immediate');
      rmSync(join(parent, name), { recursive: true, force: true });
    } catch {
      // Another user's, or gone already.
    }
  }
}
