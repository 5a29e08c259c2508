import { afterAll, expect, test } from 'vitest';
import { authorizeInWorkspace, authorizeOnBoard } from '#data/authorize.ts';
import { createBoard } from '#data/boards/create-board.ts';
import { createCard } from '#data/cards/create-card.ts';
import { leaveBoard as sendOff } from '#data/cards/leave-board.ts';
import { moveCard } from '#data/cards/move-cards.ts';
import { pool } from '#data/database.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { searchCards } from '#data/search/search-cards.ts';
import type { BoardId, CardId, WorkspaceId } from '#domain/schemas/ids.ts';
import { foundCards } from '#domain/schemas/search.ts';
import { joinBoard, leaveBoard, someBoard, someMember } from '../support/people.ts';
import { command, type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';

afterAll(() => pool.end());

const search = async (actor: PersonActor, q: string, board?: string) => {
  const cards = await searchCards(await authorizeInWorkspace(actor, 'workspace:read'), { q, board });
  foundCards.parse({ cards });
  return cards.map(({ boardKey, number }) => `${boardKey}-${number}`);
};

const workspaceOf = (board: LiveBoard) => board.admin.workspaceId as WorkspaceId;

async function finish(board: LiveBoard, cardId: CardId): Promise<void> {
  const asked = { cardId, toColumnId: board.columns.at(-1) ?? ('' as never) };
  await moveCard(await board.access('card:move'), command('move', asked), asked);
}

async function archive(board: LiveBoard, cardId: CardId): Promise<void> {
  const asked = { cardIds: [cardId] };
  await sendOff(await board.access('card:archive'), command('archive', asked), asked, 'archived');
}

test('a card is found by its key, by its number on the board asked for, and by words of its title in any order', async () => {
  const board = await someLiveBoard();
  await board.add('Send the report 2');
  await board.add('Wrong fee');
  expect(await search(board.admin, 'HB-2')).toEqual(['HB-2']);
  expect(await search(board.admin, 'hb2')).toEqual(['HB-2']);
  expect(await search(board.admin, '2', 'hb')).toEqual(['HB-2', 'HB-1']);
  expect(await search(board.admin, '2')).toEqual(['HB-1']);
  expect(await search(board.admin, 'report SEND')).toEqual(['HB-1']);
  expect(await search(board.admin, 'report fee')).toEqual([]);
});

test('open cards come before those that are done or archived', async () => {
  const board = await someLiveBoard();
  const ids: CardId[] = [];
  for (const turn of [1, 2, 3]) ids.push((await board.add(`Berth plan ${turn}`)).card.id);
  const [done, archived] = ids as [CardId, CardId];
  await finish(board, done);
  await archive(board, archived);
  const found = await searchCards(await authorizeInWorkspace(board.admin, 'workspace:read'), { q: 'berth' });
  expect(found[0]).toMatchObject({ number: 3, column: 'Ready', isFinished: false, boardName: 'Harbour releases' });
  expect(new Map(found.map(({ number, column, isFinished }) => [number, [column, isFinished]]))).toEqual(
    new Map([
      [3, ['Ready', false]],
      [1, ['Done', true]],
      [2, [null, true]],
    ]),
  );
});

test('signs that a pattern would read are only signs', async () => {
  const board = await someLiveBoard();
  await board.add('Raise by 5 %');
  await board.add('Raise by 50');
  expect(await search(board.admin, '5%')).toEqual([]);
  expect(await search(board.admin, '%')).toEqual(['HB-1']);
  expect(await search(board.admin, '_')).toEqual([]);
  expect(await search(board.admin, '\\')).toEqual([]);
});

test('the cards of the board asked for go first', async () => {
  const board = await someLiveBoard();
  await board.add('Berth plan');
  const other = { key: 'AA', name: 'Another', zone: 'UTC', template: 'simple' as const, changes: [] };
  const { id } = await createBoard(await authorizeInWorkspace(board.admin, 'board:create'), command('create'), other);
  const access = await authorizeOnBoard(board.admin, id, 'card:create');
  await createCard(access, command('create-card'), { title: 'Berth plan' });
  expect((await search(board.admin, 'berth', 'HB'))[0]).toBe('HB-1');
  expect((await search(board.admin, 'berth', 'AA'))[0]).toBe('AA-1');
});

test('nobody finds a card of a board that they may not read, in no workspace and by no key', async () => {
  const [board, stranger] = [await someLiveBoard(), await someLiveBoard()];
  await board.add('Merger with Norsund');
  const member = await someMember(workspaceOf(board), 'member', 'Mo');
  for (const actor of [member, stranger.admin]) {
    for (const q of ['merger', 'HB-1', '1']) expect(await search(actor, q, 'HB')).toEqual([]);
  }
  const seat: [WorkspaceId, BoardId] = [workspaceOf(board), board.id as BoardId];
  await joinBoard(seat, member.personId, 'viewer');
  expect(await search(member, 'merger')).toEqual(['HB-1']);
  await leaveBoard(seat, member.personId);
  expect(await search(member, 'HB-1', 'HB')).toEqual([]);
});

test('a board that one may not read counts as none, and gives no sign of being there', async () => {
  const board = await someLiveBoard();
  await board.add('Berth plan');
  await someBoard(workspaceOf(board), 'SECRET');
  const member = await someMember(workspaceOf(board), 'member', 'Mo');
  await joinBoard([workspaceOf(board), board.id as BoardId], member.personId, 'viewer');
  expect(await search(member, 'berth', 'SECRET')).toEqual(await search(member, 'berth', 'NOWHERE'));
});
