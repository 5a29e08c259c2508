import { afterAll, expect, test } from 'vitest';
import { blockCard, unblockCard } from '#data/cards/block-card.ts';
import { editCard } from '#data/cards/edit-card.ts';
import { leaveBoard } from '#data/cards/leave-board.ts';
import { moveCard } from '#data/cards/move-cards.ts';
import { undo } from '#data/cards/undo.ts';
import { inSnapshot, pool } from '#data/database.ts';
import { readFlowHistory } from '#data/flow/read-history.ts';
import type { CardHistory } from '#domain/flow/history.ts';
import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import { command, type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';

afterAll(() => pool.end());

const later = Date.UTC(2200, 0) * 1000;

async function historyOf(board: LiveBoard, asOf = later): Promise<CardHistory[]> {
  const access = await board.access('flow:read');
  const history = await inSnapshot((connection) => readFlowHistory(connection, access, asOf));
  return [...(history?.cards ?? [])];
}

const move = async (board: LiveBoard, cardId: CardId, toColumnId: ColumnId) =>
  moveCard(await board.access('card:move'), command('move', [cardId, toColumnId]), { cardId, toColumnId });

const [ready, doing, done] = [0, 1, 2] as const;

test('a card’s steps are its creation, its moves with what undid them, and its leaving; edits are none', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('One', { type: 'feature' });
  const column = (place: 0 | 1 | 2) => board.columns[place] as ColumnId;
  await move(board, card.id, column(doing));
  await move(board, card.id, column(done));
  await undo(await board.access('card:move'), command('undo'), {});
  await editCard(await board.access('card:edit'), command('edit'), card.id, { title: 'Two', size: 3 });
  await leaveBoard(await board.access('card:archive'), command('archive'), { cardIds: [card.id] }, 'archived');
  const [history] = await historyOf(board);
  const third = history?.steps[2]?.seq;
  expect(history).toMatchObject({ id: 'HB-1', type: 'feature', createdAt: history?.steps[0]?.at, blocks: [] });
  expect(history?.steps.map(({ columnId, standing, undoes }) => [columnId, standing, undoes])).toEqual([
    [column(ready), 'on-board', null],
    [column(doing), 'on-board', null],
    [column(done), 'on-board', null],
    [column(doing), 'on-board', third],
    [column(doing), 'archived', null],
  ]);
});

test('a card has the type that it had at the instant asked for', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('One', { type: 'feature' });
  const [before] = await historyOf(board);
  await editCard(await board.access('card:edit'), command('edit'), card.id, { type: 'defect' });
  const [after] = await historyOf(board);
  const [then] = await historyOf(board, before?.steps[0]?.at);
  expect([before?.type, after?.type, then?.type]).toEqual(['feature', 'defect', 'feature']);
});

test('blocks overlap, end one by one, and are open at an instant before their end', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('One', { type: 'feature' });
  const block = async (reason: string) =>
    blockCard(await board.access('card:block'), command('block', reason), card.id, { category: 'other', reason });
  await block('parts');
  const second = await block('mail');
  await unblockCard(await board.access('card:block'), command('unblock'), card.id, {});
  const [ended] = await historyOf(board);
  expect(ended?.blocks.map(({ reason, to }) => [reason, to !== null])).toEqual([
    ['parts', true],
    ['mail', true],
  ]);
  const then = Date.parse(second.events[0]?.at ?? '') * 1000 + 999;
  const [open] = await historyOf(board, Math.min(then, (ended?.blocks[0]?.to ?? then) - 1));
  expect(open?.blocks.map(({ to }) => to)).toEqual([null, null]);
});

test('nothing of a card is there before it was', async () => {
  const board = await someLiveBoard();
  await board.add('One', { type: 'feature' });
  expect(await historyOf(board, Date.UTC(2000, 0) * 1000)).toEqual([]);
});
