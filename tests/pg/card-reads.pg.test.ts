import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { readBoardSettings } from '#data/boards/read-board-settings.ts';
import { blockCard } from '#data/cards/block-card.ts';
import { editCard } from '#data/cards/edit-card.ts';
import { findCardsLike } from '#data/cards/find-cards-like.ts';
import { leaveBoard } from '#data/cards/leave-board.ts';
import { moveCard } from '#data/cards/move-cards.ts';
import { readCardDetail } from '#data/cards/read-card-detail.ts';
import { readMoveEffects } from '#data/cards/read-move-effects.ts';
import { readNeighbour } from '#data/cards/read-neighbour.ts';
import { writeComment } from '#data/cards/write-comment.ts';
import { pool } from '#data/database.ts';
import { readLedger } from '#data/ledger/read-ledger.ts';
import { readNamed } from '#data/ledger/read-named.ts';
import { cardDetail } from '#domain/schemas/card-detail.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { command, type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';

afterAll(() => pool.end());

const move = async (board: LiveBoard, cardId: CardId, column: number) => {
  const [toColumnId] = board.columns.slice(column);
  if (!toColumnId) throw new Error('no such column');
  const asked = { cardId, toColumnId };
  return moveCard(await board.access('card:move'), command('move', asked), asked);
};
const archive = async (board: LiveBoard, cardId: CardId) => {
  const asked = { cardIds: [cardId] };
  return leaveBoard(await board.access('card:archive'), command('archive', asked), asked, 'archived');
};

test('a card is read whole, by id and by number alike, and fits its schema', async () => {
  const board = await someLiveBoard();
  const { card: parent } = await board.add('Reporting');
  const { card } = await board.add('Send report', {
    description: '# Why',
    checklist: [{ text: 'templates', done: true }],
    parentId: parent.id,
    tags: ['mail'],
    dueOn: '2026-12-02',
  });
  const block = { category: 'customer' as const, reason: 'relay' };
  await blockCard(await board.access('card:block'), command('block', block), card.id, block);
  const said = { body: 'Asked.' };
  await writeComment(await board.access('card:comment'), command('comment', said), card.id, said);
  const access = await board.access('board:read');
  const detail = await readCardDetail(access, card.id);
  expect(await readCardDetail(access, card.number)).toEqual(detail);
  expect(cardDetail.safeParse(detail).error).toBeUndefined();
  expect(detail).toMatchObject({
    description: '# Why',
    checklistDone: 1,
    dueOn: '2026-12-02',
    parent: { number: parent.number, title: 'Reporting' },
    parts: [],
    blocks: [{ reason: 'relay' }],
    discussion: [{ body: 'Asked.', authorName: 'Ada' }],
  });
  expect((await readCardDetail(access, parent.id)).parts).toEqual([
    { id: card.id, number: 2, title: 'Send report', columnId: board.columns[0], standing: 'on-board' },
  ]);
});

test('a card off the board is still read; one of another board is not', async () => {
  const [board, other] = [await someLiveBoard(), await someLiveBoard()];
  const { card } = await board.add('Old');
  await archive(board, card.id);
  expect(await readCardDetail(await board.access('board:read'), card.number)).toMatchObject({ standing: 'archived' });
  const elsewhere = await other.access('board:read');
  await expect(readCardDetail(elsewhere, card.id)).rejects.toMatchObject({ refusal: { refusal: 'not-found' } });
  await expect(readCardDetail(elsewhere, 1)).rejects.toMatchObject({ refusal: { refusal: 'not-found' } });
});

test('reading order goes down each column and on to the next, past cards that are off the board', async () => {
  const board = await someLiveBoard();
  const cards = [];
  for (const title of ['a', 'b', 'c', 'd']) cards.push((await board.add(title)).card);
  const [a, b, c, d] = cards.map(({ id }) => id) as [CardId, CardId, CardId, CardId];
  await move(board, a, 1);
  await archive(board, c);
  const access = await board.access('board:read');
  expect(await readNeighbour(access, b, 1)).toBe(4);
  expect(await readNeighbour(access, d, 1)).toBe(1);
  expect(await readNeighbour(access, a, -1)).toBe(4);
  expect(await readNeighbour(access, b, -1)).toBeNull();
  expect(await readNeighbour(access, a, 1)).toBeNull();
  expect(await readNeighbour(access, c, 1)).toBeNull();
  expect(await readNeighbour(access, randomUUID() as CardId, 1)).toBeNull();
});

test('the ledger is read onwards and backwards by seq, without gap or repeat, of one card or of all', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('a');
  await board.add('b');
  await move(board, card.id, 1);
  const access = await board.access('ledger:read');
  const all = await readLedger(access, { after: 0, limit: 1000 });
  expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
  const backwards = [];
  for (let before: number | null = null; ; ) {
    const page = await readLedger(access, { before, limit: 3 });
    backwards.push(...page);
    const last = page.at(-1);
    if (!last) break;
    before = last.seq;
  }
  expect(backwards).toEqual(all.toReversed());
  const ofCard = await readLedger(access, { before: null, limit: 10, cardId: card.id });
  expect(ofCard.map(({ kind, state }) => [kind, state?.columnId])).toEqual([
    ['card-moved', board.columns[1]],
    ['card-created', board.columns[0]],
  ]);
});

test('the names behind events are found, of their cards and people alone', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('Send report');
  await board.add('Another');
  const access = await board.access('ledger:read');
  const events = await readLedger(access, { before: null, limit: 10, cardId: card.id });
  expect(await readNamed(access, events)).toEqual({
    people: { [board.admin.personId]: 'Ada' },
    cards: [{ id: card.id, number: 1, title: 'Send report' }],
  });
});

test('what stands where is counted without the cards that are off the board', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('a');
  await board.add('b');
  const { card: gone } = await board.add('c');
  await move(board, card.id, 1);
  await archive(board, gone.id);
  const edit = { title: 'aa' };
  await editCard(await board.access('card:edit'), command('edit', edit), card.id, edit);
  const { cards } = await readBoardSettings(await board.access('board:read'));
  expect(cards).toEqual({ [board.columns[0] ?? '']: 1, [board.columns[1] ?? '']: 1 });
});

test('cards are found by key or by part of a title, on their own board, and no sign of a pattern counts', async () => {
  const [board, other] = [await someLiveBoard(), await someLiveBoard()];
  const { card } = await board.add('Send report');
  await board.add('Sending 100% of it');
  await other.add('Send elsewhere');
  const found = async (typed: string) =>
    (await findCardsLike(await board.access('board:read'), typed, card.id)).map(({ number }) => number);
  expect(await found('send')).toEqual([2]);
  expect(await found('HB-2')).toEqual([2]);
  expect(await found('0%')).toEqual([2]);
  expect(await found('%')).toEqual([2]);
  expect(await found('_')).toEqual([]);
});

test('what a move would do is told by the rule that judges it', async () => {
  const board = await someLiveBoard(undefined, ([, doing]) => [
    { do: 'set-limit', scope: 'column', columnIds: doing ? [doing] : [], maximum: 1, mode: 'stop' },
  ]);
  const { card } = await board.add('a');
  const { card: inside } = await board.add('b');
  await move(board, inside.id, 1);
  const effects = await readMoveEffects(await board.access('board:read'), card.id);
  expect(effects.map(({ gauge, answer }) => [gauge, answer])).toEqual([
    [null, 'open'],
    [{ value: 1, after: 2, maximum: 1 }, 'asks'],
    [null, 'open'],
  ]);
});
