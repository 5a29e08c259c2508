import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEmbedded } from './embedded.ts';
import { runningPostmaster } from './postmaster.ts';

// Each test makes a cluster of its own, as durable as the real one.
vi.setConfig({ testTimeout: 60_000 });

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'leat-embedded-'));
  chmodSync(dataDir, 0o755);
});

afterEach(() => rmSync(dataDir, { recursive: true }));

const server = () => runningPostmaster(join(dataDir, 'postgres', 'data'));

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Opens the server in a process of its own and kills that process without a word. */
async function openAndBeKilled(): Promise<void> {
  const program = `
    import { openEmbedded } from '${join(import.meta.dirname, 'embedded.ts')}';
    const { url } = await openEmbedded('${dataDir}');
    process.stdout.write(url);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(child.stdout, 'data');
  await query(String(url), 'create table kept (id int)');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('the server runs while anybody uses it, and the last one out stops it', async () => {
  const one = await openEmbedded(dataDir);
  const other = await openEmbedded(dataDir);
  expect([one.wasRunning, other.wasRunning, other.url]).toEqual([false, true, one.url]);
  await one.close();
  expect(await query(other.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await other.close();
  expect(server()).toBeUndefined();
});

test('of several that start at once all get the same server', async () => {
  const opened = await Promise.all([openEmbedded(dataDir), openEmbedded(dataDir), openEmbedded(dataDir)]);
  expect(new Set(opened.map(({ url }) => url)).size).toBe(1);
  for (const { close } of opened) await close();
  expect(server()).toBeUndefined();
});

test('a server whose starter was killed is taken over with its data, and stopped in the end', async () => {
  await openAndBeKilled();
  const { url, wasRunning, close } = await openEmbedded(dataDir);
  expect(wasRunning).toBe(true);
  expect(await query(url, 'select count(*)::int as kept from kept')).toEqual([{ kept: 0 }]);
  await close();
  expect(server()).toBeUndefined();
});

test('a server that was killed together with its starter starts again with its data', async () => {
  await openAndBeKilled();
  process.kill(server()?.pid ?? 0, 'SIGKILL');
  const { url, close } = await openEmbedded(dataDir);
  expect(await query(url, 'select count(*)::int as kept from kept')).toEqual([{ kept: 0 }]);
  await close();
});

test('the owner is no superuser, and only the caller can read how the server is reached', async () => {
  const { url, close } = await openEmbedded(dataDir);
  const [role] = await query(url, 'select rolname, rolsuper from pg_roles where rolname = current_user');
  expect(role).toEqual({ rolname: 'leat_owner', rolsuper: false });
  expect(statSync(join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600);
  expect(await query(url, 'show fsync')).toEqual([{ fsync: 'on' }]);
  await close();
});
