import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { pool, rows } from '#data/database.ts';
import { createBoard } from '../../../src/app/api/v1/_door/operations/boards.ts';
import { createCard } from '../../../src/app/api/v1/_door/operations/cards.ts';
import { moveCard } from '../../../src/app/api/v1/_door/operations/moves.ts';
import { someLiveBoard } from '../../support/some-live-board.ts';
import { ask, refusalOf } from './support/answer.ts';

afterAll(() => pool.end());

async function aBoard() {
  const board = await someLiveBoard();
  const { card } = await board.add('Send the report');
  const asking = {
    as: { sessionId: board.admin.sessionId },
    params: { board: board.id },
    body: { cardId: card.id, toColumnId: board.columns[1] },
    key: randomUUID(),
  };
  return { board, card, asking };
}

const transitionsOf = async (cardId: string) => {
  const count = 'select count(*)::int as count from ledger_event where card_id = $1 and card_seq is not null';
  return (await rows<{ count: number }>(pool, count, [cardId]))[0]?.count;
};

test('twenty requests at once with one key make one transition and get one answer', async () => {
  const { card, asking } = await aBoard();
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(moveCard, asking)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await transitionsOf(card.id)).toBe(2);
});

test('a key that was used for other content is refused and changes nothing', async () => {
  const { board, card, asking } = await aBoard();
  await ask(moveCard, asking);
  const other = { ...asking, body: { ...asking.body, toColumnId: board.columns[2] } };
  expect(await refusalOf(moveCard, other)).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  expect(await transitionsOf(card.id)).toBe(2);
});

test('the same fields in another order are the same request', async () => {
  const { asking } = await aBoard();
  const first = await ask(moveCard, asking);
  const { cardId, toColumnId } = asking.body;
  const again = await ask(moveCard, { ...asking, body: JSON.stringify({ toColumnId, cardId }) });
  expect(again).toEqual(first);
});

test('a refusal is repeated under its key, although it would be allowed by now', async () => {
  const { board, card, asking } = await aBoard();
  const stale = { ...asking, body: { ...asking.body, expectedCardSeq: 7 } };
  const first = await refusalOf(moveCard, stale);
  expect(first).toMatchObject({ status: 409, code: 'card-moved-meanwhile' });
  await ask(moveCard, { ...asking, key: randomUUID(), body: { cardId: card.id, toColumnId: board.columns[1] } });
  expect(await refusalOf(moveCard, stale)).toEqual(first);
});

test('a write without a key is refused, and so is a key of more than 200 characters', async () => {
  const { asking } = await aBoard();
  expect(await refusalOf(moveCard, { ...asking, key: null })).toMatchObject({ code: 'idempotency-key-missing' });
  const long = await refusalOf(moveCard, { ...asking, key: 'k'.repeat(201) });
  expect(long).toMatchObject({ status: 400, code: 'invalid-input', field: 'Idempotency-Key' });
});

test('a card is created once under one key, with one number', async () => {
  const { board, asking } = await aBoard();
  const create = { ...asking, body: { title: 'Once' } };
  const [first, second] = await Promise.all([ask(createCard, create), ask(createCard, create)]);
  expect(second).toEqual(first);
  expect((await board.view()).cards).toHaveLength(2);
});

test('a board is created once under one key', async () => {
  const { asking } = await aBoard();
  const create = { as: asking.as, key: asking.key, body: { key: 'ONE', name: 'Once', zone: 'UTC' } };
  const [first, second] = await Promise.all([ask(createBoard, create), ask(createBoard, create)]);
  expect(second).toEqual(first);
  const other = { ...create, body: { ...create.body, key: 'TWO' } };
  expect(await refusalOf(createBoard, other)).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
});
