import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { databaseUrl } from '../../scripts/database/scratch-database.ts';
import { migrate } from './migrate.ts';

const guarded = `
create table stone (id int primary key, note text not null default 'a;b');
create function refuse() returns trigger language plpgsql as $$
begin
  raise exception 'no; never';
end;
$$;
create trigger stone_stays before delete on stone for each row execute function refuse();
`;

let dir: string;
let url: string;
let client: Client;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'leat-migrations-'));
  const name = `${new URL(inject('templateUrl')).pathname.slice(1)}_${Date.now()}`;
  const admin = new Client({ connectionString: databaseUrl(inject('templateUrl'), 'postgres') });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  url = databaseUrl(inject('templateUrl'), name);
  client = new Client({ connectionString: url });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  rmSync(dir, { recursive: true });
});

function write(name: string, sql: string): void {
  mkdirSync(join(dir, name), { recursive: true });
  writeFileSync(join(dir, name, 'migration.sql'), sql);
}

async function stands(table: string): Promise<boolean> {
  const { rows } = await client.query('select to_regclass($1) is not null as stands', [table]);
  return rows[0].stands;
}

test('a function with semicolons in its body arrives whole', async () => {
  write('1_guarded', guarded);
  expect(await migrate(url, dir)).toEqual(['1_guarded']);
  await client.query('insert into stone (id) values (1)');
  await expect(client.query('delete from stone')).rejects.toThrow('no; never');
});

test('a migration that fails changes nothing, says why, and applies once it is mended', async () => {
  write('1_guarded', guarded);
  write('2_broken', 'create table sand (id int);\ninsert into nowhere values (1);');
  await expect(migrate(url, dir)).rejects.toThrow('Migration 2_broken failed and changed nothing: relation "nowhere"');
  expect([await stands('stone'), await stands('sand')]).toEqual([true, false]);
  write('2_broken', 'create table sand (id int);');
  expect(await migrate(url, dir)).toEqual(['2_broken']);
  expect(await stands('sand')).toBe(true);
});

test('of two that start together, one migrates and the other finds it done', async () => {
  write('1_guarded', guarded);
  const [one = [], other = []] = await Promise.all([migrate(url, dir), migrate(url, dir)]);
  expect([...one, ...other]).toEqual(['1_guarded']);
});

test('a database of a newer schema is refused and not touched', async () => {
  write('1_guarded', guarded);
  write('2_later', 'create table later (id int);');
  await migrate(url, dir);
  rmSync(join(dir, '2_later'), { recursive: true });
  write('1_5_between', 'create table between_them (id int);');
  await expect(migrate(url, dir)).rejects.toThrow('newer schema than this program (2_later)');
  expect(await stands('between_them')).toBe(false);
});

test('a migration cut off before it was recorded as finished was either done or not begun', async () => {
  write('1_guarded', guarded);
  await migrate(url, dir);
  const { rows } = await client.query('select finished_at is not null as finished from _prisma_migrations');
  expect(rows).toEqual([{ finished: true }]);
  await client.query(`
    insert into _prisma_migrations (id, checksum, migration_name) values ('cut', 'off', '2_cut_off')`);
  write('2_cut_off', 'create table sand (id int);');
  expect(await migrate(url, dir)).toEqual(['2_cut_off']);
});
