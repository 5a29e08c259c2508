import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, expect, test } from 'vitest';
import { changeConfiguration } from '#data/boards/change-configuration.ts';
import { blockCard, blockCards, unblockCard } from '#data/cards/block-card.ts';
import { createCards } from '#data/cards/create-cards.ts';
import { editCard } from '#data/cards/edit-card.ts';
import { editCards } from '#data/cards/edit-cards.ts';
import { moveCard, moveCards } from '#data/cards/move-cards.ts';
import { undo } from '#data/cards/undo.ts';
import { pool } from '#data/database.ts';
import type { CreateCards, EditCards } from '#domain/schemas/card-commands.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { CardId, ColumnId, LaneId } from '#domain/schemas/ids.ts';
import { brokenInvariants, command, type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';

afterEach(async () => expect(await brokenInvariants()).toEqual([]));
afterAll(() => pool.end());

async function withCards(...titles: string[]): Promise<{ board: LiveBoard; ids: CardId[] }> {
  const board = await someLiveBoard();
  const ids: CardId[] = [];
  for (const title of titles) ids.push((await board.add(title, { columnId: board.columns[1] })).card.id);
  return { board, ids };
}

const edit = async (board: LiveBoard, asked: EditCards) =>
  editCards(await board.access('card:edit'), command('edits', asked), asked);
const takeBack = async (board: LiveBoard, seq?: number) =>
  undo(await board.access('card:move'), command('undo'), seq === undefined ? {} : { seq });
const configure = async (board: LiveBoard, ...changes: ConfigurationChange[]) =>
  changeConfiguration(await board.access('board:configure'), command('configure'), { changes });

const cardsOf = async (board: LiveBoard) => (await board.view()).cards.toSorted((a, b) => a.number - b.number);
const blocksOf = async (board: LiveBoard) => (await cardsOf(board)).map(({ blocks }) => blocks.length);

test('several cards get the same type in one command, and one undo gives each its own back', async () => {
  const { board, ids } = await withCards('a', 'b');
  await edit(board, { cardIds: ids.slice(0, 1), type: 'spike' });
  const { events } = await edit(board, { cardIds: ids, type: 'defect' });
  expect(events).toHaveLength(2);
  expect((await cardsOf(board)).map(({ type }) => type)).toEqual(['defect', 'defect']);
  await takeBack(board);
  expect((await cardsOf(board)).map(({ type }) => type)).toEqual(['spike', 'feature']);
});

test('cards that become expedite rise to the top of their column, and an undo puts them where they stood', async () => {
  const { board, ids } = await withCards('a', 'b', 'c');
  const inRankOrder = async () =>
    (await board.view()).cards.toSorted((a, b) => ((a.rank ?? '') < (b.rank ?? '') ? -1 : 1)).map(({ title }) => title);
  await configure(board, { do: 'change-board', expediteLimit: 5 });
  await edit(board, { cardIds: ids.slice(1), classOfService: 'expedite' });
  expect(await inRankOrder()).toEqual(['c', 'b', 'a']);
  await edit(board, { cardIds: ids.slice(1), classOfService: 'expedite' });
  expect(await inRankOrder()).toEqual(['c', 'b', 'a']);
  await takeBack(board);
  await takeBack(board);
  expect(await inRankOrder()).toEqual(['a', 'b', 'c']);
});

test('a limit that one of several cards would pass refuses the whole', async () => {
  const { board, ids } = await withCards('a', 'b');
  await configure(board, { do: 'set-limit', scope: 'type', cardType: 'defect', maximum: 1, mode: 'stop' });
  await expect(edit(board, { cardIds: ids, type: 'defect' })).rejects.toMatchObject({
    refusal: { refusal: 'wip-limit-reached' },
  });
  expect((await cardsOf(board)).map(({ type }) => type)).toEqual(['feature', 'feature']);
});

test('tags are added behind those that stand there, and removed from all', async () => {
  const { board, ids } = await withCards('a', 'b');
  await editCard(await board.access('card:edit'), command('edit'), ids[0] as CardId, { tags: ['old', 'ui'] });
  await edit(board, { cardIds: ids, addTags: ['ui', 'new'], removeTags: ['old'] });
  expect((await cardsOf(board)).map(({ tags }) => tags)).toEqual([
    ['ui', 'new'],
    ['ui', 'new'],
  ]);
});

test('a card that would have too many tags is named, and no card is tagged', async () => {
  const { board, ids } = await withCards('a', 'b');
  const tags = Array.from({ length: 20 }, (_, index) => `tag ${index}`);
  await editCard(await board.access('card:edit'), command('edit'), ids[1] as CardId, { tags });
  await expect(edit(board, { cardIds: ids, addTags: ['one more'] })).rejects.toMatchObject({
    refusal: { field: 'addTags', detail: 'HB-2 would have more than 20 tags.' },
  });
  expect((await cardsOf(board)).map((card) => card.tags.length)).toEqual([0, 20]);
});

test('a due date given to several cards is taken back to what each had', async () => {
  const { board, ids } = await withCards('a', 'b');
  await editCard(await board.access('card:edit'), command('edit'), ids[0] as CardId, { dueOn: '2026-12-02' });
  await edit(board, { cardIds: ids, dueOn: '2026-12-24', addTags: ['release'] });
  expect((await cardsOf(board)).map(({ dueOn }) => dueOn)).toEqual(['2026-12-24', '2026-12-24']);
  await takeBack(board);
  expect((await cardsOf(board)).map(({ dueOn, tags }) => ({ dueOn, tags }))).toEqual([
    { dueOn: '2026-12-02', tags: [] },
    { dueOn: null, tags: [] },
  ]);
});

const create = async (board: LiveBoard, asked: CreateCards) =>
  createCards(await board.access('card:create'), command('creates', asked), asked);

test('cards created together stand in their order below the others, an expedite one above, and leave by one undo', async () => {
  const { board } = await withCards('first');
  const column = board.columns[1] as ColumnId;
  const cards = ['b', 'c'].map((title) => ({ title, columnId: column }));
  const made = await create(board, {
    cards: [...cards, { title: 'now', columnId: column, classOfService: 'expedite' }, { title: 'elsewhere' }],
  });
  expect(made.cards.map(({ key }) => key)).toEqual(['HB-2', 'HB-3', 'HB-4', 'HB-5']);
  const inRankOrder = async () =>
    (await board.view()).cards
      .filter(({ columnId }) => columnId === column)
      .sort((a, b) => ((a.rank ?? '') < (b.rank ?? '') ? -1 : 1))
      .map(({ title }) => title);
  expect(await inRankOrder()).toEqual(['now', 'first', 'b', 'c']);
  await takeBack(board);
  expect((await cardsOf(board)).map(({ title }) => title)).toEqual(['first']);
});

test('one card that a limit stops keeps all new cards back, and one that is wrong is named by its place', async () => {
  const { board } = await withCards('first');
  const columnId = board.columns[1] as ColumnId;
  await configure(board, { do: 'set-limit', scope: 'column', columnIds: [columnId], maximum: 2, mode: 'stop' });
  const cards = [
    { title: 'b', columnId },
    { title: 'c', columnId },
  ];
  await expect(create(board, { cards })).rejects.toMatchObject({ refusal: { refusal: 'wip-limit-reached' } });
  const laneId = randomUUID() as LaneId;
  await expect(create(board, { cards: [{ title: 'b' }, { title: 'c', laneId }] })).rejects.toMatchObject({
    refusal: { field: 'cards.1.laneId' },
  });
  expect(await cardsOf(board)).toHaveLength(1);
});

test('cards brought to another stage and customer at once come back to their own by one undo', async () => {
  const { board, ids } = await withCards('a', 'b');
  await editCard(await board.access('card:edit'), command('edit'), ids[0] as CardId, { customer: 'Kestrel' });
  const asked = { cardIds: ids, toColumnId: board.columns[2] as ColumnId, customer: 'Plover' };
  await moveCards(await board.access('card:move'), command('moves', asked), asked);
  const customers = async () => (await cardsOf(board)).map(({ customer, columnId }) => ({ customer, columnId }));
  expect(await customers()).toEqual(ids.map(() => ({ customer: 'Plover', columnId: board.columns[2] })));
  await takeBack(board);
  expect(await customers()).toEqual([
    { customer: 'Kestrel', columnId: board.columns[1] },
    { customer: null, columnId: board.columns[1] },
  ]);
});

test('cards blocked together are unblocked by one undo', async () => {
  const { board, ids } = await withCards('a', 'b', 'c');
  const asked = { cardIds: ids.slice(0, 2), category: 'customer' as const, reason: 'Waits for the relay.' };
  await blockCards(await board.access('card:block'), command('blocks', asked), asked);
  expect(await blocksOf(board)).toEqual([1, 1, 0]);
  await takeBack(board);
  expect(await blocksOf(board)).toEqual([0, 0, 0]);
});

test('an end of blocks that is taken back blocks the card again with the same words', async () => {
  const { board, ids } = await withCards('a');
  const [id] = ids as [CardId];
  const access = await board.access('card:block');
  for (const reason of ['First.', 'Second.']) {
    await blockCard(access, command('block'), id, { category: 'decision', reason });
  }
  await unblockCard(access, command('unblock'), id, {});
  await takeBack(board);
  const [card] = await cardsOf(board);
  expect(card?.blocks.map(({ category, reason }) => [category, reason]).toSorted()).toEqual([
    ['decision', 'First.'],
    ['decision', 'Second.'],
  ]);
});

test('an undo is not what the next undo takes back', async () => {
  const { board, ids } = await withCards('a');
  const [id] = ids as [CardId];
  const move = { cardId: id, toColumnId: board.columns[2] as LiveBoard['columns'][number] };
  await moveCard(await board.access('card:move'), command('move', move), move);
  const asked = { category: 'decision' as const, reason: 'Waits.' };
  await blockCard(await board.access('card:block'), command('block', asked), id, asked);
  await takeBack(board);
  expect(await blocksOf(board)).toEqual([0]);
  await takeBack(board);
  expect(await blocksOf(board)).toEqual([0]);
  expect((await cardsOf(board))[0]?.columnId).toBe(board.columns[1]);
});

test('a block that ended meanwhile cannot be taken back', async () => {
  const { board, ids } = await withCards('a');
  const [id] = ids as [CardId];
  const access = await board.access('card:block');
  const { seq } = await blockCard(access, command('block'), id, { category: 'other', reason: 'Waits.' });
  await unblockCard(access, command('unblock'), id, {});
  await expect(takeBack(board, seq)).rejects.toMatchObject({
    refusal: { refusal: 'undo-overtaken', detail: 'HB-1 was unblocked since.' },
  });
});

test('words written since do not stand in the way of the undo of a move, and stay', async () => {
  const { board, ids } = await withCards('a');
  const [id] = ids as [CardId];
  const move = { cardId: id, toColumnId: board.columns[2] as LiveBoard['columns'][number] };
  const { seq } = await moveCard(await board.access('card:move'), command('move', move), move);
  await editCard(await board.access('card:edit'), command('edit'), id, { title: 'Renamed' });
  await takeBack(board, seq);
  const [card] = await cardsOf(board);
  expect([card?.columnId, card?.title]).toEqual([board.columns[1], 'Renamed']);
});

test('a move into the lane of another type changes the type in the same event', async () => {
  const { board, ids } = await withCards('a');
  const move = { cardId: ids[0] as CardId, toColumnId: board.columns[0] as LiveBoard['columns'][number] };
  const asked = { ...move, type: 'spike' as const };
  const { events } = await moveCard(await board.access('card:move'), command('move', asked), asked);
  expect(events).toHaveLength(1);
  expect((await cardsOf(board))[0]?.type).toBe('spike');
});

test('lanes stand in the order that was asked for, removed ones behind', async () => {
  const { board } = await withCards('a');
  for (const name of ['North', 'South', 'West']) await configure(board, { do: 'set-lane', name, retired: false });
  const lanes = async () => (await board.view()).configuration.lanes;
  const [north, south, west] = (await lanes()).map(({ id }) => id) as [LaneId, LaneId, LaneId];
  await configure(board, { do: 'set-lane', laneId: north, name: 'North', retired: true });
  await configure(board, { do: 'order-lanes', laneIds: [west, south] });
  expect((await lanes()).map(({ name }) => name)).toEqual(['West', 'South', 'North']);
  const east = randomUUID() as LaneId;
  const added = { do: 'add-lane', laneId: east, name: 'East' } as const;
  await configure(board, added, { do: 'order-lanes', laneIds: [west, east, south] });
  expect((await lanes()).map(({ name }) => name)).toEqual(['West', 'East', 'South', 'North']);
  await expect(configure(board, { do: 'order-lanes', laneIds: [west] })).rejects.toMatchObject({
    refusal: { field: 'laneIds' },
  });
});
