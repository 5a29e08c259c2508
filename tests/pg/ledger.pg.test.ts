import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pool, rows } from '#data/database.ts';
import { type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';

let board: LiveBoard;
let owner: Client;

beforeAll(async () => {
  board = await someLiveBoard();
  await board.add('One');
  owner = new Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await pool.end();
});

const changes = ['update ledger_event set seq = seq + 1', 'delete from ledger_event', 'truncate ledger_event cascade'];

test('the application acts as a role that is no superuser and not the owner', async () => {
  const [who] = await rows<{ role: string; super: boolean }>(
    pool,
    'select current_user as role, rolsuper as super from pg_roles where rolname = current_user',
  );
  expect(who).toEqual({ role: 'leat_app', super: false });
});

test.each(changes)('the application may not: %s', async (statement) => {
  await expect(pool.query(statement)).rejects.toThrow(/permission denied/);
});

test.each(changes)('the owner may not: %s', async (statement) => {
  await expect(owner.query(statement)).rejects.toThrow(/the ledger is append-only/);
});

test.each(['delete from board', 'delete from card', 'delete from board_column', 'delete from workspace'])(
  'no cascade reaches the ledger, not by the owner either: %s',
  async (statement) => {
    await expect(owner.query(statement)).rejects.toThrow(/violates (RESTRICT setting of )?foreign key constraint/);
  },
);

test('truncating a parent with cascade is refused for the owner', async () => {
  await expect(owner.query('truncate workspace cascade')).rejects.toThrow(/the ledger is append-only/);
});

const copy = (changed: string) => `
insert into ledger_event (
  workspace_id, board_id, seq, at, recorded_at, kind, actor_id, via, command_key, command_ordinal, card_id, card_seq,
  from_column_id, column_id, rank, card_type, class_of_service, standing, void
)
select
  workspace_id, board_id, 1000, at, recorded_at, 'card-moved', actor_id, via, 'forged', 1, card_id, ${changed},
  rank, card_type, class_of_service, standing, void
from ledger_event
where kind = 'card-created'`;

test('a transition that does not continue the chain is refused by the keys', async () => {
  const elsewhere = `'${board.columns[1]}'::uuid`;
  await expect(owner.query(copy(`3, column_id, ${elsewhere}`))).rejects.toThrow(/ledger_event_chain_is_gapless/);
  await expect(owner.query(copy(`2, ${elsewhere}, column_id`))).rejects.toThrow(/ledger_event_chain_is_gapless/);
  await expect(owner.query(copy(`1, null, ${elsewhere}`))).rejects.toThrow(/ledger_event_card_seq_is_unique/);
});
