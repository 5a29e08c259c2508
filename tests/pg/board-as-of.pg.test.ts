import { afterAll, describe, expect, test } from 'vitest';
import { authorizeOnBoard } from '#data/authorize.ts';
import { readBoard } from '#data/boards/read-board.ts';
import { readBoardAsOf } from '#data/boards/read-board-as-of.ts';
import { leaveBoard } from '#data/cards/leave-board.ts';
import { restoreCard } from '#data/cards/restore-card.ts';
import { pool, rows } from '#data/database.ts';
import { createDemoBoard } from '#data/demo/create-demo-board.ts';
import { demoSeed } from '#domain/demo/simulate.ts';
import type { Micros } from '#domain/flow/history.ts';
import type { BoardView } from '#domain/schemas/board-view.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import * as operations from '../../src/app/api/v1/_door/operations/boards.ts';
import { Chance } from '../faults/random.ts';
import { someMember, someWorkspace } from '../support/people.ts';
import { doSomething } from '../support/random-commands.ts';
import { brokenInvariants, command, type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';
import { ask, refusalOf } from './api/support/answer.ts';

afterAll(async () => {
  expect(await brokenInvariants()).toEqual([]);
  await pool.end();
});

const lastInstant = async (board: LiveBoard): Promise<Micros> => {
  const text = 'select (extract(epoch from last_at) * 1000000)::bigint as at from board where id = $1';
  return (await rows<{ at: Micros }>(pool, text, [board.id]))[0]?.at ?? 0;
};

const asOf = async (board: LiveBoard, at: Micros) => readBoardAsOf(await board.access('board:read'), at);

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** What the ledger knows of a board: all but the texts, the role and name of whoever looks, and what they may do. */
const told = ({ seq, configuration, cards, olderDone }: BoardView) => ({
  seq,
  configuration,
  olderDone,
  cards: cards.toSorted(byId).map(({ checklistDone: _, checklistTotal: __, ...card }) => card),
});

describe.each([1, 2, 3])('a board to which many things happened by chance (seed %i)', (seed) => {
  test('is found again as it stood at every instant, to the microsecond', async () => {
    const chance = new Chance(seed);
    const board = await someLiveBoard(['Ready', 'Doing', 'Test', 'Done']);
    for (let n = 0; n < 6; n += 1) await board.add(`Card ${n}`);
    const remembered = [{ at: await lastInstant(board), view: await board.view() }];
    for (let n = 0; n < 120; n += 1) {
      await doSomething(board, chance);
      remembered.push({ at: await lastInstant(board), view: await board.view() });
    }
    for (const [index, { at, view }] of remembered.entries()) {
      const { board: then } = await asOf(board, at);
      expect(then && told(then), `as of ${at}`).toEqual(told(view));
      const before = remembered.slice(0, index).findLast((earlier) => earlier.at < at);
      const [justBefore] = before ? await rows<{ seq: number }>(pool, lastBefore, [board.id, at - 1]) : [];
      if (before && justBefore?.seq === before.view.seq) {
        const { board: earlier } = await asOf(board, at - 1);
        expect(earlier && told(earlier), `a microsecond before ${at}`).toEqual(told(before.view));
      }
    }
  });
});

const lastBefore = `
select max(seq) as seq
from ledger_event
where board_id = $1 and at <= to_timestamp(0) + $2::float8 * interval '1 microsecond'`;

type Fact = {
  id: string;
  at: Micros;
  seq: number;
  columnId: string | null;
  rank: string | null;
  isHere: boolean;
  moved: boolean;
};

const everyCardEvent = `
select
  card_id as id, seq, column_id as "columnId", rank, standing = 'on-board' and not void as "isHere",
  card_seq is not null as moved, (extract(epoch from at) * 1000000)::bigint as at
from ledger_event
where board_id = $1 and card_id is not null
order by seq`;

const fourteenDays = 14 * 86_400_000_000;

/** The cards of each column, replayed from every event of the ledger one by one. */
function replayed(facts: readonly Fact[], at: Micros, done: ReadonlySet<string>) {
  const last = new Map<string, Fact & { entered: Micros }>();
  for (const fact of facts) {
    if (fact.at > at) break;
    last.set(fact.id, { ...fact, entered: fact.moved ? fact.at : (last.get(fact.id)?.entered ?? 0) });
  }
  const here = [...last.values()].filter(({ isHere, columnId }) => isHere && columnId !== null);
  const isOld = ({ columnId, entered }: (typeof here)[number]) =>
    done.has(columnId ?? '') && entered <= at - fourteenDays;
  const older: Record<string, number> = {};
  for (const { columnId } of here.filter(isOld)) older[columnId ?? ''] = (older[columnId ?? ''] ?? 0) + 1;
  const shown = here.filter((fact) => !isOld(fact));
  return { older, cards: shown.map(({ id, columnId, rank, seq }) => ({ id, columnId, rank, lastSeq: seq })) };
}

const longDone = `
select c.id
from card c
join board_column col on col.id = c.column_id and col.kind = 'done'
where c.board_id = $1
order by c.entered_at
limit 6`;

test('ninety days of history are found as a replay of every event finds them, done cards for fourteen days', async () => {
  const workspaceId = await someWorkspace();
  const admin = await someMember(workspaceId, 'admin');
  const now = Date.parse('2026-11-20T11:52:00Z') * 1000;
  const asked = { workspaceId, personId: admin.personId, now, seed: demoSeed, key: 'HB', zone: 'Europe/Luxembourg' };
  const demo = await createDemoBoard(asked);
  const access = await authorizeOnBoard(admin, demo.id, 'board:read');
  const shown = (await readBoard(access)).cards.slice(0, 9).map(({ id }) => id);
  const finished = (await rows<{ id: CardId }>(pool, longDone, [demo.id])).map(({ id }) => id);
  const keep = await authorizeOnBoard(admin, demo.id, 'card:archive');
  await leaveBoard(keep, command('leave'), { cardIds: [...shown, ...finished] }, 'archived');
  for (const id of finished.slice(0, 3)) await restoreCard(keep, command('restore'), id, {});
  const facts = await rows<Fact>(pool, everyCardEvent, [demo.id]);
  const done = new Set(
    (await readBoard(access)).configuration.columns.flatMap((c) => (c.kind === 'done' ? [c.id] : [])),
  );
  let older = 0;
  for (const fact of facts.filter((_, index) => index % 29 === 0)) {
    const { board } = await readBoardAsOf(access, fact.at);
    const cards = board?.cards.map(({ id, columnId, rank, lastSeq }) => ({ id, columnId, rank, lastSeq }));
    const expected = replayed(facts, fact.at, done);
    expect(cards?.toSorted(byId), `as of ${fact.at}`).toEqual(expected.cards.toSorted(byId));
    expect(board?.olderDone).toEqual(expected.older);
    older = Math.max(older, ...Object.values(expected.older));
  }
  expect(older).toBeGreaterThan(20);
});

test('before its first event nothing is known of a board, which is not an empty board', async () => {
  const board = await someLiveBoard();
  const first = await rows<{ at: Micros }>(
    pool,
    'select (extract(epoch from at) * 1000000)::bigint as at from ledger_event where board_id = $1 and seq = 1',
    [board.id],
  );
  const at = first[0]?.at ?? 0;
  expect((await asOf(board, at - 1)).board).toBeNull();
  expect((await asOf(board, at)).board).toMatchObject({ seq: 1, cards: [], configuration: { columns: [] } });
});

test('an instant of the future is refused by the name of its field', async () => {
  const board = await someLiveBoard();
  await expect(asOf(board, (Date.now() + 60_000) * 1000)).rejects.toMatchObject({
    refusal: { refusal: 'invalid-input', field: 'at' },
  });
});

test.each([
  ['a day', '2026-11-03', 400],
  ['no offset', '2026-11-03T10:00', 400],
  ['no such day', '2026-02-30T10:00Z', 400],
  ['before time', '1969-12-31T23:59:59Z', 400],
  ['the future', '9999-01-01T00:00:00Z', 400],
  ['words', 'yesterday', 400],
])('the API refuses %s by the field: %s', async (_, at, status) => {
  const board = await someLiveBoard();
  const asked = { as: { sessionId: board.admin.sessionId }, params: { board: board.id } };
  expect(await refusalOf(operations.readBoardAsOf, { ...asked, query: { at } })).toMatchObject({ status, field: 'at' });
  expect(await refusalOf(operations.readBoardAsOf, asked)).toMatchObject({ status, field: 'at' });
});

test('the API tells of an instant in any offset, and of the time before the board', async () => {
  const board = await someLiveBoard();
  const asked = { as: { sessionId: board.admin.sessionId }, params: { board: board.id } };
  const { begins, marks } = await ask(operations.readTimeline, asked);
  expect(marks.map(({ words }) => words)).toEqual(['the board begins']);
  const at = begins.replace('Z', '+00:00');
  expect((await ask(operations.readBoardAsOf, { ...asked, query: { at } })).board?.seq).toBe(1);
  const before = await ask(operations.readBoardAsOf, { ...asked, query: { at: '2001-01-01T12:00:00+05:45' } });
  expect(before).toEqual({ at: '2001-01-01T06:15:00Z', begins: expect.any(String), board: null });
});

test('nobody can do anything in the past', async () => {
  const board = await someLiveBoard();
  expect((await asOf(board, await lastInstant(board))).board?.abilities).toEqual([]);
});
