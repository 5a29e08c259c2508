import { afterAll, expect, test } from 'vitest';
import { moveCard, moveCards } from '#data/cards/move-cards.ts';
import { undo } from '#data/cards/undo.ts';
import { pool, rows } from '#data/database.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { brokenInvariants, command, type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';

const stopAt =
  (maximum: number) =>
  (columns: ColumnId[]): ConfigurationChange[] => [
    { do: 'set-limit', scope: 'column', columnIds: columns.slice(1, 2), maximum, mode: 'stop' },
  ];

const move = async (board: LiveBoard, cardId: string, to: number, more: object = {}, key?: string) => {
  const asked = { cardId, toColumnId: board.columns[to], ...more } as Parameters<typeof moveCard>[2];
  return moveCard(await board.access('card:move'), command('move', asked, key), asked);
};

const transitions = async (cardId: string) =>
  rows<{ card_seq: number; seq: number }>(
    pool,
    'select card_seq, seq from ledger_event where card_id = $1 and card_seq is not null order by seq',
    [cardId],
  );

afterAll(async () => {
  expect(await brokenInvariants()).toEqual([]);
  await pool.end();
});

test('a move leaves exactly one event, and the card stands where it says', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('Send scheduled report');
  const answer = await move(board, card.id, 1);
  expect(answer.events).toHaveLength(1);
  expect(await transitions(card.id)).toHaveLength(2);
  const view = await board.view();
  expect(view.seq).toBe(answer.seq);
  expect(view.cards.map(({ columnId, startedAt }) => [columnId, startedAt])).toEqual([
    [board.columns[1], answer.events[0]?.at],
  ]);
});

test('the same key is answered the same and moves once, however many ask at once', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('One');
  const answers = await Promise.all(Array.from({ length: 20 }, () => move(board, card.id, 1, {}, 'same-key')));
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveProperty('size', 1);
  expect(await transitions(card.id)).toHaveLength(2);
});

test('the same key with other content is an error and changes nothing', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('One');
  await move(board, card.id, 1, {}, 'one-key');
  await expect(move(board, card.id, 2, {}, 'one-key')).rejects.toMatchObject({
    refusal: { refusal: 'idempotency-key-reused' },
  });
  expect(await transitions(card.id)).toHaveLength(2);
});

test('thirty who enter a limit of five at once: five are in, the others are told, none is over', async () => {
  const board = await someLiveBoard(undefined, stopAt(5));
  const cards = [];
  for (let index = 0; index < 30; index += 1) cards.push((await board.add(`Card ${index}`)).card);
  const asked = cards.map(async ({ id }) => {
    const member = await board.access('card:move');
    const content = { cardId: id, toColumnId: board.columns[1] as ColumnId };
    return moveCard({ ...member, can: () => false }, command('move', content), content);
  });
  const settled = await Promise.allSettled(asked);
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  const refusals = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason.refusal] : []));
  expect(new Set(refusals.map(({ refusal }) => refusal))).toEqual(new Set(['wip-limit-reached']));
  expect(refusals[0]).toMatchObject({ facts: { value: 6, maximum: 5 } });
  const view = await board.view();
  expect(view.cards.filter(({ columnId }) => columnId === board.columns[1])).toHaveLength(5);
});

test('a stop limit lets an admin pass with a reason, which is kept', async () => {
  const board = await someLiveBoard(undefined, stopAt(0));
  const { card } = await board.add('One');
  await expect(move(board, card.id, 1)).rejects.toMatchObject({ refusal: { refusal: 'wip-limit-reached' } });
  const answer = await move(board, card.id, 1, { reason: 'customer demo' });
  expect(answer.override).toEqual({ kind: 'admin', reason: 'customer demo' });
});

test('an expedite card passes a stop limit within its own limit only', async () => {
  const board = await someLiveBoard(undefined, stopAt(0));
  const first = await board.add('Fire', { classOfService: 'expedite' });
  const second = await board.add('Second fire', { classOfService: 'expedite' });
  expect((await move(board, first.card.id, 1)).override).toEqual({ kind: 'expedite', reason: null });
  await expect(move(board, second.card.id, 1)).rejects.toMatchObject({ refusal: { refusal: 'wip-limit-reached' } });
});

test('a move of a card that someone moved since is refused, and says where it is', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('One');
  await move(board, card.id, 1, { expectedCardSeq: 1 });
  await expect(move(board, card.id, 2, { expectedCardSeq: 1 })).rejects.toMatchObject({
    refusal: { refusal: 'card-moved-meanwhile', facts: { columnId: board.columns[1] } },
  });
});

test('a bulk move over a stop limit moves none', async () => {
  const board = await someLiveBoard(undefined, stopAt(2));
  const ids = [];
  for (const title of ['a', 'b', 'c']) ids.push((await board.add(title)).card.id);
  const asked = { cardIds: ids, toColumnId: board.columns[1] as ColumnId };
  const access = await board.access('card:move');
  await expect(moveCards(access, command('bulk', asked), asked)).rejects.toMatchObject({
    refusal: { refusal: 'wip-limit-reached' },
  });
  expect((await board.view()).cards.every(({ columnId }) => columnId === board.columns[0])).toBe(true);
});

test('cards keep the order in which they were dropped, for everyone', async () => {
  const board = await someLiveBoard();
  const [a, b, c] = [await board.add('a'), await board.add('b'), await board.add('c')];
  await move(board, c.card.id, 0, { afterCardId: a.card.id });
  await move(board, b.card.id, 0, { afterCardId: null });
  const cards = (await board.view()).cards.toSorted((x, y) => ((x.rank ?? '') < (y.rank ?? '') ? -1 : 1));
  expect(cards.map(({ title }) => title)).toEqual(['b', 'a', 'c']);
});

test('undo takes the whole of the last command back by compensating events', async () => {
  const board = await someLiveBoard();
  const ids = [(await board.add('a')).card.id, (await board.add('b')).card.id];
  const asked = { cardIds: ids, toColumnId: board.columns[1] as ColumnId };
  await moveCards(await board.access('card:move'), command('bulk', asked), asked);
  const answer = await undo(await board.access('card:move'), command('undo'), {});
  expect(answer.events).toHaveLength(2);
  const view = await board.view();
  expect(view.cards.map(({ columnId, startedAt }) => [columnId, startedAt])).toEqual(
    ids.map(() => [board.columns[0], null]),
  );
  expect(await transitions(ids[0] ?? '')).toHaveLength(3);
});

test('an undo that was overtaken is refused', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('One');
  const { seq } = await move(board, card.id, 1);
  await move(board, card.id, 2);
  const access = await board.access('card:move');
  await expect(undo(access, command('undo'), { seq })).rejects.toMatchObject({
    refusal: { refusal: 'undo-overtaken' },
  });
});

const titlesIn = async (board: LiveBoard, column: number) =>
  (await board.view()).cards
    .filter(({ columnId }) => columnId === board.columns[column])
    .toSorted((x, y) => ((x.rank ?? '') < (y.rank ?? '') ? -1 : 1))
    .map(({ title }) => title);

test('several cards change places within their own column in one command, and undo puts each back', async () => {
  const board = await someLiveBoard();
  const ids = [];
  for (const title of ['a', 'b', 'c', 'd']) ids.push((await board.add(title)).card.id);
  const [a, b, c, d] = ids;
  const asked = { cardIds: [d, b, a], toColumnId: board.columns[0], afterCardId: c } as Parameters<typeof moveCards>[2];
  await moveCards(await board.access('card:move'), command('bulk', asked), asked);
  expect(await titlesIn(board, 0)).toEqual(['c', 'd', 'b', 'a']);
  await undo(await board.access('card:move'), command('undo'), {});
  expect(await titlesIn(board, 0)).toEqual(['a', 'b', 'c', 'd']);
});

test('undo of several cards finds room where others have taken their places meanwhile', async () => {
  const board = await someLiveBoard();
  const ids = [];
  for (const title of ['a', 'b']) ids.push((await board.add(title)).card.id);
  const asked = { cardIds: ids, toColumnId: board.columns[1] as ColumnId };
  const { seq } = await moveCards(await board.access('card:move'), command('bulk', asked), asked);
  await board.add('new');
  await board.add('newer');
  await undo(await board.access('card:move'), command('undo'), { seq });
  expect((await titlesIn(board, 0)).toSorted()).toEqual(['a', 'b', 'new', 'newer']);
});

test('undo again takes back the command before, on the same card too', async () => {
  const board = await someLiveBoard(['Ready', 'Doing', 'Test', 'Done']);
  const { card } = await board.add('One');
  await move(board, card.id, 1);
  await move(board, card.id, 2);
  for (const column of [1, 0]) {
    await undo(await board.access('card:move'), command('undo'), {});
    expect((await board.view()).cards[0]?.columnId).toBe(board.columns[column]);
  }
});
