import { afterAll, beforeAll, expect, test } from 'vitest';
import { pool } from '#data/database.ts';
import { readChanges } from '../../../src/app/api/v1/_door/operations/boards.ts';
import { createCard, listCards } from '../../../src/app/api/v1/_door/operations/cards.ts';
import { readLedger } from '../../../src/app/api/v1/_door/operations/ledger.ts';
import { moveCard } from '../../../src/app/api/v1/_door/operations/moves.ts';
import { type LiveBoard, someLiveBoard } from '../../support/some-live-board.ts';
import { ask, refusalOf } from './support/answer.ts';
import type { Asking } from './support/ask.ts';

let board: LiveBoard;
let asking: Asking;

beforeAll(async () => {
  board = await someLiveBoard();
  asking = { as: { sessionId: board.admin.sessionId }, params: { board: board.id } };
});
afterAll(() => pool.end());

test.each([
  ['text that is no JSON', '{"title": '],
  ['bytes that are no text in UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
  ['a list', '[]'],
  ['a number', '7'],
  ['null', 'null'],
])('a body that is %s is refused and nothing is created', async (_, body) => {
  const { seq } = await board.view();
  expect(await refusalOf(createCard, { ...asking, body })).toMatchObject({ status: 400, code: 'invalid-input' });
  expect((await board.view()).seq).toBe(seq);
});

test('every wrong field is named at once', async () => {
  const body = { title: '', size: 0, dueOn: '2026-02-30', colour: 'red' };
  const { errors, field } = await refusalOf(createCard, { ...asking, body });
  expect(errors?.map((error) => error.field).sort()).toEqual(['colour', 'dueOn', 'size', 'title']);
  expect(field).toBe(errors?.[0]?.field);
});

test('fields that the server sets cannot be sent along', async () => {
  const fields = ['id', 'number', 'rank', 'standing', 'void', 'workspaceId', 'createdAt', '__proto__', 'constructor'];
  for (const field of fields) {
    const body = `{"title": "New", "${field}": "x"}`;
    expect([field, await refusalOf(createCard, { ...asking, body })]).toMatchObject([field, { code: 'invalid-input' }]);
  }
});

test('text that no database can hold is refused, with its field', async () => {
  for (const text of ['a\0b', 'half \ud83d of a pair']) {
    const refusal = await refusalOf(createCard, { ...asking, body: { title: 'New', tags: ['ok', text] } });
    expect(refusal).toMatchObject({ status: 400, field: 'tags.1' });
  }
});

test('a body of more than 1 MiB is refused, whatever its headers say', async () => {
  const body = JSON.stringify({ title: 'New', description: 'x'.repeat(1024 * 1024) });
  expect(await refusalOf(createCard, { ...asking, body })).toMatchObject({ status: 413, code: 'too-large' });
  const honest = { ...asking, body, headers: { 'content-length': `${body.length}` } };
  expect(await refusalOf(createCard, honest)).toMatchObject({ status: 413 });
});

test('a body of a thousand levels is refused', async () => {
  const body = `{"title": ${'['.repeat(1000)}${']'.repeat(1000)}}`;
  expect(await refusalOf(createCard, { ...asking, body })).toMatchObject({ code: 'invalid-input' });
});

test.each([
  [listCards, { limit: '0' }],
  [listCards, { limit: '201' }],
  [listCards, { limit: '1e1' }],
  [listCards, { cursor: '-1' }],
  [listCards, { cursor: '99999999999' }],
  [listCards, { standing: 'gone' }],
  [listCards, { page: '2' }],
  [readChanges, {}],
  [readChanges, { after: '' }],
  [readChanges, { after: '9'.repeat(40) }],
  [readLedger, { card: "1' or '1'='1" }],
  [readLedger, { after: '1\0' }],
])('a query that is not understood is refused: %o %o', async (operation, query) => {
  const refusal = await refusalOf(operation, { ...asking, query: query as Record<string, string> });
  expect(refusal).toMatchObject({ status: 400, code: 'invalid-input' });
  expect(refusal.errors?.length).toBeGreaterThan(0);
});

test('script in a title is text like any other, and comes back as it was sent', async () => {
  const title = `<script>alert(1)</script> =1+1 ' " \\ \u202e`;
  const { card } = await ask(createCard, { ...asking, body: { title } });
  expect((await board.view()).cards.find(({ id }) => id === card.id)?.title).toBe(title);
});

test('a write by cookie must come from this site', async () => {
  const { card } = await board.add('Here');
  const body = { cardId: card.id, toColumnId: board.columns[1] };
  const from = (headers: Record<string, string>) => ({
    ...asking,
    body,
    headers: { 'sec-fetch-site': '', ...headers },
  });
  const elsewhere: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000', host: 'localhost:3000' },
  ];
  for (const headers of elsewhere) {
    expect(await refusalOf(moveCard, from(headers))).toMatchObject({ status: 403, code: 'cross-site-write' });
  }
  expect((await ask(moveCard, from({ 'sec-fetch-site': 'same-origin' }))).events).toHaveLength(1);
});
