import { afterAll, expect, test } from 'vitest';
import { pool } from '#data/database.ts';
import type { Operation } from '../../../src/app/api/v1/_door/operation.ts';
import { createBoard, listBoards, readChanges } from '../../../src/app/api/v1/_door/operations/boards.ts';
import {
  blockCard,
  listComments,
  voidCard,
  writeComment,
} from '../../../src/app/api/v1/_door/operations/card-commands.ts';
import { archiveCards, listCards, readCard } from '../../../src/app/api/v1/_door/operations/cards.ts';
import { readCardEvents, readLedger } from '../../../src/app/api/v1/_door/operations/ledger.ts';
import { someLiveBoard } from '../../support/some-live-board.ts';
import { joined } from './support/actors.ts';
import { ask } from './support/answer.ts';
import type { Asking } from './support/ask.ts';

afterAll(() => pool.end());

async function aBoard(cards: number) {
  const board = await someLiveBoard();
  const ids: string[] = [];
  for (let n = 0; n < cards; n += 1) ids.push((await board.add(`Card ${n}`)).card.id);
  const asking = { as: { sessionId: board.admin.sessionId }, params: { board: board.id } };
  return { board, ids, asking };
}

/** Reads a list to its end, page by page. */
async function all(operation: Operation, asking: Asking, cursor: string, list: string): Promise<unknown[][]> {
  const pages: unknown[][] = [];
  let next: unknown = null;
  do {
    const query = { ...asking.query, ...(next === null ? {} : { [cursor]: String(next) }) };
    const said = (await ask(operation, { ...asking, query })) as Record<string, unknown>;
    pages.push(said[list] as unknown[]);
    next = said.next;
  } while (next !== null);
  return pages;
}

test('cards come page by page, each once, in the order of their numbers', async () => {
  const { asking } = await aBoard(7);
  const pages = await all(listCards, { ...asking, query: { limit: '3' } }, 'cursor', 'cards');
  expect(pages.map((page) => page.length)).toEqual([3, 3, 1]);
  expect(pages.flat().map((card) => (card as { number: number }).number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('cards off the board and void ones are listed, and can be asked for by their standing', async () => {
  const { ids, asking } = await aBoard(3);
  await ask(archiveCards, { ...asking, body: { cardIds: [ids[0]] } });
  await ask(voidCard, { ...asking, params: { ...asking.params, card: `${ids[1]}` }, body: { reason: 'A double.' } });
  const { cards } = await ask(listCards, asking);
  expect(cards.map(({ standing, void: isVoid }) => [standing, isVoid])).toEqual([
    ['archived', false],
    ['on-board', true],
    ['on-board', false],
  ]);
  const { cards: archived } = await ask(listCards, { ...asking, query: { standing: 'archived' } });
  expect(archived.map(({ id }) => id)).toEqual([ids[0]]);
});

test('the ledger comes page by page without a gap, of all or of one card', async () => {
  const { board, ids, asking } = await aBoard(5);
  const { seq } = await board.view();
  const pages = await all(readLedger, { ...asking, query: { limit: '4' } }, 'after', 'events');
  expect(pages.flat().map((event) => (event as { seq: number }).seq)).toEqual(
    Array.from({ length: seq }, (_, n) => n + 1),
  );
  const ofOne = await ask(readLedger, { ...asking, query: { card: '2' } });
  expect(ofOne.events.map(({ cardId }) => cardId)).toEqual([ids[1]]);
  const events = await ask(readCardEvents, { ...asking, params: { ...asking.params, card: `${ids[1]}` } });
  expect(events).toEqual(ofOne);
});

test('comments come page by page in the order of writing, and are in the card as well', async () => {
  const { ids, asking } = await aBoard(1);
  const ofCard = { ...asking, params: { ...asking.params, card: `${ids[0]}` } };
  for (let n = 0; n < 5; n += 1) await ask(writeComment, { ...ofCard, body: { body: `Comment ${n}` } });
  const pages = await all(listComments, { ...ofCard, query: { limit: '2' } }, 'cursor', 'comments');
  expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
  expect((await ask(readCard, ofCard)).discussion).toEqual(pages.flat());
});

test('a list of boards has those that one may read and no others, in the order of their keys', async () => {
  const { board, asking } = await aBoard(0);
  for (const key of ['ZZ', 'AA', 'HB2']) {
    await ask(createBoard, { as: asking.as, body: { key, name: key, zone: 'UTC', template: 'none' } });
  }
  const pages = await all(listBoards, { as: asking.as, query: { limit: '3' } }, 'cursor', 'boards');
  expect(pages.flat().map((listed) => (listed as { key: string }).key)).toEqual(['AA', 'HB', 'HB2', 'ZZ']);
  const viewer = await joined(board, 'viewer');
  const { boards } = await ask(listBoards, { as: { sessionId: viewer.sessionId } });
  expect(boards.map(({ key, role }) => [key, role])).toEqual([['HB', 'viewer']]);
});

test('a card in a list carries its open blocks', async () => {
  const { ids, asking } = await aBoard(2);
  const body = { category: 'customer', reason: 'Waits for data.' };
  await ask(blockCard, { ...asking, params: { ...asking.params, card: `${ids[1]}` }, body });
  const { cards } = await ask(listCards, asking);
  expect(cards.map(({ blocks }) => blocks.map(({ reason }) => reason))).toEqual([[], ['Waits for data.']]);
});

test('changes after a seq, applied in turn, lead to the board as it stands', async () => {
  const { board, asking } = await aBoard(3);
  const after = (seq: number) => ask(readChanges, { ...asking, query: { after: `${seq}` } });
  const { seq, cards } = await board.view();
  const delta = await after(0);
  expect(delta).toMatchObject({ from: 0, seq, more: false, gone: [] });
  expect(delta.cards.map(({ id }) => id).toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
  expect(await after(seq)).toMatchObject({ from: seq, seq, cards: [], events: [] });
});
