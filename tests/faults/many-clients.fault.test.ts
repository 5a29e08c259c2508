import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Client } from './clients/client.ts';
import { move, setLimit } from './clients/requests.ts';
import { overLimit } from './history/check-limits.ts';
import { byKey, readLedgerRows } from './history/ledger-row.ts';
import { History } from './history/operation.ts';
import { Chance } from './random.ts';
import { System } from './system/system.ts';

/** LEAT_CLIENTS_SECONDS=60 makes the run as long as its figures are told for. */
const seconds = Number(process.env.LEAT_CLIENTS_SECONDS ?? 15);
const seed = Number(process.env.LEAT_FAULT_SEED ?? Date.now() % 1_000_000);
const clientCount = 64;

let system: System;
beforeAll(async () => {
  system = await System.start({ apps: 1, boards: 1, members: 8, cards: 60 });
}, 120_000);
afterAll(() => system.stop(), 60_000);

async function deadlocks(): Promise<number> {
  const client = new pg.Client(system.database.url);
  await client.connect();
  const read = 'select deadlocks::int from pg_stat_database where datname = current_database()';
  const { rows } = await client.query<{ deadlocks: number }>(read);
  await client.end();
  return rows[0]?.deadlocks ?? -1;
}

const brokenInvariants = async () => (await import('../support/some-live-board.ts')).brokenInvariants();

it(`lets ${clientCount} clients move cards under limits that change, without a deadlock or an entry too many`, async () => {
  const history = new History();
  const chance = new Chance(seed);
  const [board] = system.seeded.boards;
  if (!board) throw new Error('there is no board');
  const over = performance.now() + seconds * 1_000;
  const { adminToken, memberTokens } = system.seeded;
  const work = async (number: number) => {
    const isAdmin = number === 0;
    const token = isAdmin ? adminToken : (memberTokens[number % memberTokens.length] ?? '');
    const own = chance.fork();
    const client = new Client({ number, token, ports: system.ports, history, chance: own });
    const path = `/api/v1/boards/${board.id}`;
    const { body } = await client.ask({ boardId: board.id, name: 'read board', method: 'GET', path });
    const known = { board, cards: JSON.parse(body).cards, archived: [], seq: 0, chance: own };
    while (performance.now() < over) await client.ask(isAdmin ? setLimit(known) : move(known));
    client.close();
  };
  await Promise.all(Array.from({ length: clientCount }, (_, number) => work(number)));

  const over4 = overLimit(await readLedgerRows(system.database.url));
  const broken = await brokenInvariants();
  console.log(`seed ${seed}, ${clientCount} clients, ${seconds} s: ${history.operations.length} operations`);
  console.log(history.tally(), `deadlocks ${await deadlocks()}, over a limit ${over4.length}, verify:ledger`, broken);
  expect(over4).toEqual([]);
  expect(await deadlocks()).toBe(0);
  expect(broken).toEqual([]);
  expect(history.improper).toEqual([]);
  expect(history.tally()['wip-limit-reached']).toBeGreaterThan(0);
});

it('makes exactly one transition of each of 400 moves that are sent eight times at once', async () => {
  const [board] = system.seeded.boards;
  if (!board) throw new Error('there is no board');
  const { adminToken: token } = system.seeded;
  const client = new Client({
    number: 0,
    token,
    ports: system.ports,
    history: new History(),
    chance: new Chance(seed),
  });
  const path = `/api/v1/boards/${board.id}`;
  const { body } = await client.ask({ boardId: board.id, name: 'read board', method: 'GET', path });
  const cards: { id: string; columnId: string }[] = JSON.parse(body).cards;
  const [first = '', , , , last = ''] = board.columns;
  const keys: string[] = [];
  const backAndForth = async (card: (typeof cards)[number]) => {
    for (let turn = 0; turn < 40; turn += 1) {
      card.columnId = card.columnId === last ? first : last;
      const key = crypto.randomUUID();
      keys.push(key);
      const moved = { cardId: card.id, toColumnId: card.columnId };
      const request = { boardId: board.id, name: 'move', method: 'POST', path: `${path}/moves`, key, body: moved };
      const answers = await Promise.all(Array.from({ length: 8 }, () => client.ask(request)));
      expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    }
  };
  await Promise.all(cards.slice(0, 10).map(backAndForth));
  client.close();

  const rows = byKey(await readLedgerRows(system.database.url));
  const transitions = keys.map((key) => rows.get(`${board.id} ${key}`)?.length ?? 0);
  console.log(
    `400 moves, each sent 8 times at once: ${transitions.reduce((sum, count) => sum + count, 0)} transitions`,
  );
  expect(transitions).toEqual(Array.from({ length: 400 }, () => 1));
  expect(await brokenInvariants()).toEqual([]);
});
