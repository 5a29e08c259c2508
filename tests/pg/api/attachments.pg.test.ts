import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { createBoard } from '#data/boards/create-board.ts';
import { pool, rows } from '#data/database.ts';
import type { WorkspaceId } from '#domain/schemas/ids.ts';
import {
  addAttachment,
  listAttachments,
  readAttachment,
  removeAttachment,
} from '../../../src/app/api/v1/_door/operations/attachments.ts';
import { readCard } from '../../../src/app/api/v1/_door/operations/cards.ts';
import { multipartOf } from '../../support/multipart.ts';
import { leaveWorkspace } from '../../support/people.ts';
import { brokenInvariants, command, someLiveBoard } from '../../support/some-live-board.ts';
import { joined } from './support/actors.ts';
import { ask, refusalOf } from './support/answer.ts';
import { request } from './support/ask.ts';

afterAll(() => pool.end());

const png = Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1');
const uploadOf = (fileName: string, content: string | Uint8Array) => multipartOf({ file: { fileName, content } });

async function aCard() {
  const board = await someLiveBoard();
  const { card } = await board.add('Send the report');
  const asking = { as: { sessionId: board.admin.sessionId }, params: { board: board.id, card: card.id } };
  return { board, card, asking };
}

async function aFile(fileName = 'seen.png', content: string | Uint8Array = png) {
  const made = await aCard();
  const { attachment } = await ask(addAttachment, { ...made.asking, ...uploadOf(fileName, content) });
  return { ...made, attachment, onFile: { ...made.asking.params, attachment: attachment.id } };
}

test('a file is added, told by its card, given out as it came, and taken off with its bytes', async () => {
  const { asking, attachment, onFile } = await aFile();
  const { attachments } = await ask(listAttachments, asking);
  expect(attachments).toMatchObject([{ name: 'seen.png', mediaType: 'image/png', byteSize: png.length }]);
  expect((await ask(readCard, asking)).attachments).toEqual(attachments);
  const given = await request(readAttachment, { ...asking, params: onFile });
  expect(Buffer.from(await given.arrayBuffer())).toEqual(png);
  await ask(removeAttachment, { ...asking, params: onFile });
  expect((await ask(listAttachments, asking)).attachments).toEqual([]);
  expect(await rows(pool, 'select 1 from attachment_content where attachment_id = $1', [attachment.id])).toEqual([]);
  expect(await brokenInvariants()).toEqual([]);
});

test('a file is given out to be saved, never to be run, and is asked for anew each time', async () => {
  const { asking, onFile } = await aFile('naïve "x".html', '<script>alert(1)</script>');
  const given = await request(readAttachment, { ...asking, params: onFile });
  expect(Object.fromEntries(given.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="na_ve _x_.html"; filename*=UTF-8''na%C3%AFve%20%22x%22.html`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-cache',
  });
  await given.body?.cancel();
  const headers = { 'if-none-match': given.headers.get('etag') ?? '' };
  expect((await request(readAttachment, { ...asking, params: onFile, headers })).status).toBe(304);
});

test('the ledger says that files changed, and neither their names nor their bytes', async () => {
  const { board, card } = await aFile('secret-plan.png');
  const events = await rows<{ detail: object }>(
    pool,
    "select detail from ledger_event where card_id = $1 and kind = 'card-edited'",
    [card.id],
  );
  expect(events).toEqual([{ detail: { fields: ['attachments'] } }]);
  expect((await board.view()).cards[0]?.lastSeq).toBe((await board.view()).seq);
});

test.each([
  ['a page in the name of a picture', 'seen.png', '<script>alert(1)</script>'],
  ['a program', 'run.exe', 'MZ'],
  ['a picture in the name of a text', 'notes.txt', png],
  ['a file without a name', '\u202e', 'x'],
  ['an empty file', 'notes.txt', ''],
])('%s is refused with its reason, and nothing is kept', async (_, fileName, content) => {
  const { asking } = await aCard();
  const refusal = await refusalOf(addAttachment, { ...asking, ...uploadOf(fileName, content) });
  expect(refusal).toMatchObject({ status: 400, code: 'invalid-input', field: 'file' });
  expect((await ask(listAttachments, asking)).attachments).toEqual([]);
});

test('a file of more than 10 MiB is refused, whatever its headers say; one of 10 MiB is taken', async () => {
  const { asking } = await aCard();
  const [most, more] = [10 * 1024 * 1024, 10 * 1024 * 1024 + 1].map((size) => uploadOf('a.log', 'x'.repeat(size)));
  expect(await refusalOf(addAttachment, { ...asking, ...more })).toMatchObject({ status: 413, field: 'file' });
  const huge = { ...asking, ...uploadOf('a.log', 'x'.repeat(12 * 1024 * 1024)) };
  expect(await refusalOf(addAttachment, huge)).toMatchObject({ status: 413 });
  const honest = { ...huge, headers: { ...huge.headers, 'content-length': `${huge.body.length}` } };
  expect(await refusalOf(addAttachment, honest)).toMatchObject({ status: 413 });
  expect((await ask(addAttachment, { ...asking, ...most })).attachment.name).toBe('a.log');
});

test('a name comes without its way, its controls and its turned signs', async () => {
  for (const [given, kept] of [
    ['../../etc/pass.txt', 'pass.txt'],
    ['a\r\nset-cookie: b.txt', 'aset-cookie: b.txt'],
    ['bill\u202etxt.txt', 'billtxt.txt'],
    ['<img src=x onerror=alert(1)>.txt', '<img src=x onerror=alert(1)>.txt'],
  ] as const) {
    const { attachment } = await aFile(given, 'x');
    expect(attachment.name).toBe(kept);
  }
});

test('an upload of something else than one file is refused', async () => {
  const { asking } = await aCard();
  const refused = async (upload: ReturnType<typeof multipartOf>) => refusalOf(addAttachment, { ...asking, ...upload });
  expect(await refused(multipartOf({}))).toMatchObject({ status: 400, field: 'file' });
  expect(await refused(multipartOf({ board: '{}' }))).toMatchObject({ status: 400, field: 'board' });
  expect(await refusalOf(addAttachment, { ...asking, body: { file: 'x' } })).toMatchObject({ status: 400 });
});

test('a card holds fifty files and no more', async () => {
  const { board, card, asking } = await aCard();
  const fill = `
    insert into attachment (workspace_id, board_id, card_id, id, name, media_type, byte_size, sha256, added_by)
    select $1, $2, $3, gen_random_uuid(), n || '.txt', 'text/plain', 1, sha256('x'), $4
    from generate_series(1, 50) as n`;
  await rows(pool, fill, [board.admin.workspaceId, board.id, card.id, board.admin.personId]);
  const refusal = await refusalOf(addAttachment, { ...asking, ...uploadOf('one-more.txt', 'x') });
  expect(refusal).toMatchObject({ status: 409, code: 'too-many' });
});

test('the same upload under one key adds one file, another one under it is refused', async () => {
  const { asking } = await aCard();
  const once = { ...asking, ...uploadOf('a.txt', 'a'), key: randomUUID() };
  expect(await ask(addAttachment, once)).toEqual(await ask(addAttachment, once));
  expect(await refusalOf(addAttachment, { ...once, ...uploadOf('a.txt', 'b') })).toMatchObject({ status: 422 });
  expect((await ask(listAttachments, asking)).attachments).toHaveLength(1);
});

test('a file is found by its own board and card alone', async () => {
  const { board, asking, attachment, onFile } = await aFile();
  const { card: sibling } = await board.add('Another');
  const other = await someLiveBoard();
  const { card: theirs } = await other.add('Theirs');
  const here = await authorizeInWorkspace(board.admin, 'board:create');
  const made = { key: 'SIB', name: 'Sibling', zone: 'UTC', template: 'simple' as const, changes: [] };
  await createBoard(here, command('create'), made);
  const places = [
    { ...onFile, card: sibling.id },
    { ...onFile, board: 'SIB' },
    { ...onFile, attachment: randomUUID() },
    { board: other.id, card: theirs.id, attachment: attachment.id },
  ];
  for (const params of places) {
    for (const operation of [readAttachment, removeAttachment]) {
      expect(await refusalOf(operation, { ...asking, params })).toMatchObject({ status: 404 });
    }
  }
  const stranger = { sessionId: other.admin.sessionId };
  for (const operation of [readAttachment, removeAttachment, listAttachments]) {
    expect(await refusalOf(operation, { as: stranger, params: onFile })).toMatchObject({ status: 404 });
  }
  expect((await ask(listAttachments, asking)).attachments).toHaveLength(1);
});

test('a viewer reads files and changes none; whoever was removed reads none', async () => {
  const { board, asking, onFile } = await aFile();
  const viewer = await joined(board, 'viewer');
  const as = { sessionId: viewer.sessionId };
  expect((await request(readAttachment, { as, params: onFile })).status).toBe(200);
  expect(await refusalOf(removeAttachment, { as, params: onFile })).toMatchObject({ status: 403 });
  expect(await refusalOf(addAttachment, { ...asking, as, ...uploadOf('a.txt', 'a') })).toMatchObject({ status: 403 });
  await leaveWorkspace(board.admin.workspaceId as WorkspaceId, viewer.personId);
  const gone = await request(readAttachment, { as, params: onFile });
  expect([401, 404]).toContain(gone.status);
});
