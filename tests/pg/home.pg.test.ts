import { expect, test } from 'vitest';
import { authorizeInWorkspace, authorizeOnBoard } from '#data/authorize.ts';
import { blockCard } from '#data/cards/block-card.ts';
import { moveCard } from '#data/cards/move-cards.ts';
import { pool, rows } from '#data/database.ts';
import { createDemoBoard } from '#data/demo/create-demo-board.ts';
import { checkBoard } from '#data/home/check-board.ts';
import { readStream } from '#data/home/read-stream.ts';
import { readWater } from '#data/home/read-water.ts';
import { readBoardCare } from '#data/home/works-boards.ts';
import { readHealth } from '#data/home/works-health.ts';
import { readWorksPeople } from '#data/home/works-people.ts';
import type { Actor } from '#data/people/actor.ts';
import { inviteToWorkspace } from '#data/people/invitations.ts';
import { demoSeed } from '#domain/demo/simulate.ts';
import { inMyHands, waitingForOthers } from '#domain/home/my-cards.ts';
import type { BoardId, WorkspaceId } from '#domain/schemas/ids.ts';
import { joinBoard, someBoard, someMember } from '../support/people.ts';
import { command, type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';

const inWorkspace = (actor: Actor) => authorizeInWorkspace(actor, 'workspace:read');
const titles = (cards: readonly { title: string }[]) => cards.map(({ title }) => title).sort();

async function move(board: LiveBoard, actor: Actor, title: string, column: number) {
  const { card } = await board.add(title, { columnId: board.columns[0] });
  const asked = {
    cardId: card.id,
    toColumnId: board.columns[column] as LiveBoard['columns'][number],
    assigneeId: actor.personId,
  };
  await moveCard(await board.access('card:move', actor), command('moveCard', asked), asked);
  return card;
}

async function member(board: LiveBoard, role: 'member' | 'viewer' = 'member') {
  const workspaceId = board.admin.workspaceId as WorkspaceId;
  const person = await someMember(workspaceId, 'member');
  await joinBoard([workspaceId, board.id as BoardId], person.personId, role);
  return person;
}

test('nobody’s water holds a card of a board that they may not read', async () => {
  const [mine, other] = [await someLiveBoard(), await someLiveBoard()];
  const mo = await member(mine);
  const hidden = await someBoard(mine.admin.workspaceId as WorkspaceId, 'SECRET');
  await move(mine, mo, 'Mine', 1);
  await other.add('Of another workspace');
  const { boards } = await readWater(await inWorkspace(mo), Date.now());
  expect(boards.map(({ board }) => board.configuration.id)).toEqual([mine.id]);
  expect(boards.flatMap(({ cards }) => titles(cards))).toEqual(['Mine']);
  const ofAdmin = await readWater(await inWorkspace(mine.admin), Date.now());
  expect(new Set(ofAdmin.boards.map(({ board }) => board.configuration.id))).toEqual(new Set([mine.id, hidden]));
});

test('somebody who lost their board has no water, and no stream', async () => {
  const board = await someLiveBoard();
  const mo = await someMember(board.admin.workspaceId as WorkspaceId, 'member');
  const access = await inWorkspace(mo);
  expect((await readWater(access, Date.now())).boards).toEqual([]);
  expect(await readStream(access, Date.now())).toEqual([]);
});

test('water knows what is in my hands, what others have of mine, and what has moved', async () => {
  const board = await someLiveBoard(['Ready', 'Build', 'Test', 'Done']);
  const mo = await member(board);
  await move(board, mo, 'Held', 1);
  const stopped = await move(board, mo, 'Stopped', 1);
  const reason = { category: 'customer', reason: 'waiting for Kestrel' } as const;
  await blockCard(await board.access('card:block', mo), command('block'), stopped.id, reason);
  const handed = await move(board, mo, 'Handed over', 1);
  const on = {
    cardId: handed.id,
    toColumnId: board.columns[2] as (typeof board.columns)[number],
    assigneeId: board.admin.personId,
  };
  await moveCard(await board.access('card:move'), command('moveCard', on), on);
  const { boards, mine } = await readWater(await inWorkspace(mo), Date.now());
  const [water] = boards;
  if (!water) throw new Error('no board');
  const nowMs = Date.now();
  expect(inMyHands(water.board, water.cards, mo.personId, nowMs).map(({ card }) => card.title)).toEqual(['Held']);
  const waiting = waitingForOthers(water.board, water.cards, mo.personId, nowMs);
  expect(new Map(waiting.map(({ card, why }) => [card.title, why]))).toEqual(
    new Map([
      ['Stopped', 'blocked 1 d: waiting for Kestrel'],
      ['Handed over', 'with Ada'],
    ]),
  );
  expect(water.since).toMatchObject({ created: 3, moved: 3, movedByMe: 3, blocked: 1, finished: 0 });
  expect(mine).toEqual(new Set([board.columns[1]]));
});

test('the stream of the demo has four sentences, and what is late or waits for a customer', async () => {
  const board = await someLiveBoard();
  const { workspaceId, personId } = board.admin;
  const asked = { now: Date.now() * 1000, seed: demoSeed, key: 'DEMO', zone: 'Europe/Luxembourg' };
  const demo = await createDemoBoard({ workspaceId: workspaceId as string, personId, ...asked });
  const stream = await readStream(await inWorkspace(board.admin), Date.now());
  const found = stream.find(({ board: { configuration } }) => configuration.id === demo.id);
  expect(found?.lines.map(({ name }) => name)).toEqual(['Lead time', 'Throughput', 'Work in progress', 'Waiting']);
  expect(found?.lines.every(({ verdict, series }) => verdict !== 'too early' && series.length > 5)).toBe(true);
  expect(found?.cards.some(({ block }) => block?.category === 'customer')).toBe(true);
  expect(found?.changes).toEqual([]);
  const care = await readBoardCare(await authorizeInWorkspace(board.admin, 'workspace:manage'));
  expect(care.find(({ id }) => id === demo.id)).toMatchObject({ withoutPolicy: 0, limits: 5, isUntouched: false });
  expect(care.find(({ id }) => id === board.id)).toMatchObject({ stages: 2, withoutPolicy: 2, limits: 0 });
});

test('the works name who has no board and the invitations that are about to end, of this workspace alone', async () => {
  const board = await someLiveBoard();
  const workspaceId = board.admin.workspaceId as WorkspaceId;
  const manager = await authorizeInWorkspace(board.admin, 'workspace:manage');
  await someMember(workspaceId, 'member', 'Nobody Yet');
  await someMember((await someLiveBoard()).admin.workspaceId as WorkspaceId, 'member', 'Elsewhere');
  await inviteToWorkspace(manager, 'member');
  const fresh = await readWorksPeople(manager);
  expect(fresh.withoutBoard).toEqual({ items: [{ name: 'Nobody Yet' }], count: 1 });
  expect(fresh.endingInvitations.count).toBe(0);
  await rows(pool, `update invitation set expires_at = now() + interval '1 day' where workspace_id = $1`, [
    workspaceId,
  ]);
  expect((await readWorksPeople(manager)).endingInvitations.count).toBe(1);
});

test('the works are for admins of the workspace alone', async () => {
  const board = await someLiveBoard();
  const mo = await member(board);
  await expect(authorizeInWorkspace(mo, 'workspace:manage')).rejects.toMatchObject({ status: 403 });
  await expect(board.access('board:configure', mo)).rejects.toMatchObject({ status: 403 });
});

test('a board is found unbroken, and a card that was moved beside the ledger is found', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('Only one');
  const { seq } = await board.view();
  const access = await authorizeOnBoard(board.admin, board.id, 'board:configure');
  expect(await checkBoard(access)).toEqual({ events: seq, wrong: [] });
  const stand = (column: number) =>
    rows(pool, 'update card set column_id = $2 where id = $1', [card.id, board.columns[column]]);
  await stand(1);
  expect(await checkBoard(access)).toEqual({
    events: seq,
    wrong: ['1 card does not stand where the last event says.'],
  });
  await stand(0);
});

test('health tells the database that answers', async () => {
  const health = await readHealth();
  expect(health.database).toMatch(/^\d+/);
  expect(health.connections).toBeGreaterThan(0);
  expect(health.mostConnections).toBeGreaterThanOrEqual(health.connections);
  expect(health.liveStreams).toBe(0);
});
