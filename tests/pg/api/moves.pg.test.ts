import { afterAll, expect, test } from 'vitest';
import { pool } from '#data/database.ts';
import { archiveCards, createCard, editCard, listCards } from '../../../src/app/api/v1/_door/operations/cards.ts';
import { moveCard, moveCards, undo } from '../../../src/app/api/v1/_door/operations/moves.ts';
import { someLiveBoard } from '../../support/some-live-board.ts';
import { joined } from './support/actors.ts';
import { ask, refusalOf } from './support/answer.ts';

afterAll(() => pool.end());

async function aBoard(cards = 1) {
  const board = await someLiveBoard();
  const ids: string[] = [];
  for (let n = 0; n < cards; n += 1) ids.push((await board.add(`Card ${n}`)).card.id);
  const asking = { as: { sessionId: board.admin.sessionId }, params: { board: 'hb' } };
  const to = (index: number, more: object = {}) => ({ ...asking, body: { toColumnId: board.columns[index], ...more } });
  const place = async () => {
    const { cards: shown } = await board.view();
    const order = shown.toSorted((a, b) => (`${a.rank}` < `${b.rank}` ? -1 : 1));
    return board.columns.map((column) => order.filter(({ columnId }) => columnId === column).map(({ id }) => id));
  };
  return { board, ids, asking, to, place };
}

test('of two who move the card that they both saw, the second is told that it was moved meanwhile', async () => {
  const { board, ids, to } = await aBoard();
  const [cardId] = ids;
  await ask(moveCard, to(1, { cardId, expectedCardSeq: 1 }));
  const late = await refusalOf(moveCard, to(2, { cardId, expectedCardSeq: 1 }));
  expect(late).toMatchObject({
    status: 409,
    code: 'card-moved-meanwhile',
    facts: { cardId, columnId: board.columns[1], cardSeq: 2 },
  });
  expect((await ask(moveCard, to(2, { cardId, expectedCardSeq: 2 }))).events).toHaveLength(1);
});

test('a card goes below the one that is named, on top, or to the bottom', async () => {
  const { ids, to, place } = await aBoard(4);
  const [a, b, c, d] = ids as [string, string, string, string];
  for (const cardId of [a, b]) await ask(moveCard, to(1, { cardId }));
  await ask(moveCard, to(1, { cardId: c, afterCardId: a }));
  await ask(moveCard, to(1, { cardId: d, afterCardId: null }));
  expect((await place())[1]).toEqual([d, a, c, b]);
  await ask(moveCard, to(1, { cardId: d, afterCardId: b }));
  expect((await place())[1]).toEqual([a, c, b, d]);
});

test('several cards arrive in the order named', async () => {
  const { ids, to, place } = await aBoard(3);
  const cardIds = ids.toReversed();
  expect((await ask(moveCards, to(1, { cardIds }))).events.map(({ cardId }) => cardId)).toEqual(cardIds);
  expect((await place())[1]).toEqual(cardIds);
});

test('a card named twice is refused', async () => {
  const { ids, to } = await aBoard();
  expect(await refusalOf(moveCards, to(1, { cardIds: [ids[0], ids[0]] }))).toMatchObject({ field: 'cardIds' });
});

test('undo takes back the last command, then the one before it, and the cards of a bulk move together', async () => {
  const { ids, asking, to, place } = await aBoard(3);
  const before = await place();
  await ask(moveCards, to(1, { cardIds: ids.slice(0, 2) }));
  await ask(moveCard, to(2, { cardId: ids[2] }));
  expect((await ask(undo, { ...asking, body: {} })).events).toMatchObject([{ cardId: ids[2], kind: 'card-moved' }]);
  expect((await ask(undo, { ...asking, body: {} })).events).toHaveLength(2);
  expect(await place()).toEqual(before);
});

test('a card that comes back by undo finds a place next to the one that took its own', async () => {
  const { board, ids, asking, to, place } = await aBoard();
  const [first] = ids as [string];
  await ask(moveCard, to(1, { cardId: first }));
  const other = { as: { sessionId: (await joined(board, 'member')).sessionId } };
  const { card: taker } = await ask(createCard, { ...asking, ...other, body: { title: 'Took the place' } });
  await ask(undo, { ...asking, body: {} });
  expect((await place())[0]).toEqual([taker.id, first]);
  await ask(archiveCards, { ...asking, body: { cardIds: [first] } });
  await ask(createCard, { ...asking, ...other, body: { title: 'And again' } });
  await ask(undo, { ...asking, body: {} });
  expect((await place())[0]).toHaveLength(3);
});

test('undo is refused when somebody else changed the card since', async () => {
  const { board, ids, asking, to } = await aBoard();
  await ask(moveCard, to(1, { cardId: ids[0] }));
  const other = { as: { sessionId: (await joined(board, 'member')).sessionId } };
  await ask(moveCard, { ...to(2, { cardId: ids[0] }), ...other });
  expect(await refusalOf(undo, { ...asking, body: {} })).toMatchObject({ status: 409, code: 'undo-overtaken' });
});

test('a card can be named by its number or by its id', async () => {
  const { board, ids, asking } = await aBoard();
  await ask(editCard, { ...asking, params: { board: board.id, card: '1' }, body: { title: 'By number' } });
  await ask(editCard, { ...asking, params: { board: 'hb', card: `${ids[0]}` }, body: { size: 5 } });
  expect((await board.view()).cards).toMatchObject([{ title: 'By number', size: 5 }]);
});

test('a new card is of the first column, and answers its number and its key', async () => {
  const { board, asking } = await aBoard();
  const { card } = await ask(createCard, { ...asking, body: { title: 'New' } });
  expect(card).toMatchObject({ number: 2, key: 'HB-2' });
  const { cards } = await ask(listCards, asking);
  expect(cards.find(({ id }) => id === card.id)?.columnId).toBe(board.columns[0]);
});

test('several cards change places within their column, below one of themselves too', async () => {
  const { ids, to, place } = await aBoard(4);
  const [a, b, c, d] = ids as [string, string, string, string];
  await ask(moveCards, to(0, { cardIds: [a, c], afterCardId: b }));
  expect((await place())[0]).toEqual([b, a, c, d]);
  await ask(moveCards, to(0, { cardIds: [d, b], afterCardId: b }));
  expect((await place())[0]).toEqual([d, b, a, c]);
  await ask(moveCards, to(0, { cardIds: [c, d], afterCardId: null }));
  expect((await place())[0]).toEqual([c, d, b, a]);
});
