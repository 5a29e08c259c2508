import { afterAll, beforeAll, expect, test } from 'vitest';
import { pool } from '#data/database.ts';
import { hub } from '#data/events/hub.ts';
import type { ImportAnswer } from '#domain/schemas/import.ts';
import { importBoard } from '../../../src/app/api/v1/_door/operations/imports.ts';
import { multipartOf } from '../../support/multipart.ts';
import { ledgerOf, smallBoard } from '../../support/small-import.ts';
import { type LiveBoard, someLiveBoard } from '../../support/some-live-board.ts';
import { everyActor, type TestActor } from './support/actors.ts';
import { type Asking, request } from './support/ask.ts';

let board: LiveBoard;
let admin: TestActor | undefined;

beforeAll(async () => {
  board = await someLiveBoard();
  admin = (await everyActor(board)).find(({ inWorkspace, readsOnly }) => inWorkspace === 'admin' && !readsOnly);
});
afterAll(async () => {
  hub.close();
  await pool.end();
});

const files = { board: JSON.stringify(smallBoard), ledger: ledgerOf('A dev 1', 'A done 2') };

const send = (parts: Record<string, string>, asking: Asking = {}) =>
  request(importBoard, { as: admin?.credentials, ...multipartOf(parts), ...asking });

test('an upload is previewed, then imported, and answers the same when it is sent again', async () => {
  const preview = await send({ ...files, source: 'api' });
  expect(preview.status).toBe(200);
  expect((await preview.json()) as ImportAnswer).toMatchObject({ board: null, preview: { cards: 1, rows: 2 } });
  const answers = [1, 2].map(async () => (await send({ mode: 'commit', source: 'api', ...files })).text());
  const [first, second] = await Promise.all(answers);
  expect(second).toBe(first);
  expect(JSON.parse(first ?? '')).toMatchObject({ board: { key: 'SH', cards: 1 } });
});

test('an import that is refused tells the rows as facts of a problem', async () => {
  const response = await send({ ...files, ledger: ledgerOf('A nowhere 1'), source: 'bad', mode: 'commit' });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    code: 'import-refused',
    facts: { refusalCount: 1, refusals: [{ file: 'ledger', row: 2, field: 'to_column' }] },
  });
});

test.each([
  [{ ledger: files.ledger, source: 'x' }, 'board'],
  [{ board: files.board, source: 'x' }, 'ledger'],
  [files, 'source'],
  [{ ...files, source: 'x', surplus: '1' }, 'surplus'],
])('an upload that lacks something is refused with the field', async (parts, field) => {
  const response = await send(parts);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'invalid-input', field });
});

test('what is no multipart body is refused, not failed on', async () => {
  const response = await send({}, { body: '{}', headers: { 'content-type': 'application/json' } });
  expect(response.status).toBe(400);
});
