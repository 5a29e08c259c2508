import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { pool, rows } from '#data/database.ts';
import { hub } from '#data/events/hub.ts';
import { log } from '../../src/app/api/v1/_door/log.ts';
import type { Operation } from '../../src/app/api/v1/_door/operation.ts';
import { operations } from '../../src/app/api/v1/_door/operations/table.ts';
import { problem } from '../../src/app/api/v1/_door/problem.ts';
import { type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';
import { joined } from './api/support/actors.ts';
import { type IdKind, idKinds } from './api/support/arbitrary-of.ts';
import { type Credentials, request } from './api/support/ask.ts';
import { type FuzzedRequest, fuzzedRequest, type KnownIds, withIds } from './api/support/fuzzed-request.ts';
import { samples } from './api/support/samples.ts';

const seed = Number(process.env.LEAT_FUZZ_SEED ?? Date.now() % 2 ** 31);
const requestsEach = Number(process.env.LEAT_FUZZ_REQUESTS ?? 60);

let board: LiveBoard;
let senders: Credentials[];
const warn = vi.spyOn(log, 'warn').mockReturnValue(undefined);
const error = vi.spyOn(log, 'error').mockReturnValue(undefined);

beforeAll(async () => {
  const limit = { do: 'set-limit', scope: 'column', maximum: 3 } as const;
  board = await someLiveBoard(['Ready', 'Doing', 'Test', 'Done'], ([, doing, test]) => [
    { ...limit, columnIds: doing ? [doing] : [], mode: 'stop' },
    { ...limit, columnIds: test ? [test] : [], mode: 'ask' },
    { do: 'set-lane', name: 'Fast', retired: false },
  ]);
  for (let n = 0; n < 8; n += 1) await board.add(`Card ${n}`);
  await samples.readAttachment?.(board);
  await samples.removeLink?.(board);
  await samples.eraseComment?.(board);
  const stranger = await someLiveBoard();
  await stranger.add('Theirs');
  const member = await joined(board, 'member');
  const bySession = ({ sessionId }: LiveBoard['admin']): Credentials => ({ sessionId });
  senders = [
    ...Array<Credentials>(5).fill(bySession(board.admin)),
    bySession(member),
    bySession(stranger.admin),
    undefined,
  ];
});
afterAll(async () => {
  hub.close();
  await pool.end();
});

// Those of the board that is asked come first: they are asked for most.
const everyId = `
select kind, array_agg(id::text order by board_id = $1 desc, name, id) as ids
from (
  select 'card' as kind, id, board_id, to_char(number, 'FM0000') as name from card
  union all select 'column', id, board_id, to_char(place, 'FM0000') from board_column where not split
  union all select 'lane', id, board_id, name from swimlane
  union all select 'limit', id, board_id, mode from wip_limit
  union all select 'block', id, board_id, reason from card_block
  union all select 'person', id, $1, name from person
  union all select 'board', id, id, key from board
  union all select 'comment', id, board_id, body from comment
  union all select 'attachment', id, board_id, name from attachment
  union all select 'link', id, board_id, url from card_link
) known
group by kind`;

async function knownIds(): Promise<KnownIds> {
  const known = await rows<{ kind: IdKind; ids: string[] }>(pool, everyId, [board.id]);
  const none = Object.fromEntries(idKinds.map((kind) => [kind, []])) as unknown as KnownIds;
  return { ...none, ...Object.fromEntries(known.map(({ kind, ids }) => [kind, ids])) };
}

async function send(operation: Operation, { sender, ...fuzzed }: FuzzedRequest, ids: KnownIds): Promise<void> {
  const began = performance.now();
  const response = await request(operation, { ...withIds(fuzzed, ids), as: senders[sender] });
  const isJson =
    /json$/.test(response.headers.get('content-type') ?? '') && !response.headers.has('content-disposition');
  const said: unknown = isJson ? await response.json() : await response.body?.cancel();
  const logged = [...warn.mock.calls, ...error.mock.calls];
  const told = JSON.stringify({ logged, said, fuzzed: withIds(fuzzed, ids) }).slice(0, 4_000);
  expect(response.status, told).toBeLessThan(500);
  expect(logged, told).toHaveLength(0);
  expect(performance.now() - began, told).toBeLessThan(2_000);
  if (!response.ok) problem.parse(said);
  else if (isJson) operation.answer.parse(said);
}

describe.each(operations.map((operation) => [operation.id, operation] as const))(`seed ${seed}: %s`, (_, operation) => {
  test('answers whatever is sent: as it promises, or by a problem of its own', async () => {
    warn.mockClear();
    error.mockClear();
    const ids = await knownIds();
    for (const fuzzed of fc.sample(fuzzedRequest(operation), { seed, numRuns: requestsEach })) {
      await send(operation, fuzzed, ids);
    }
  });
});
