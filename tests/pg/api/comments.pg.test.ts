import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { pool, rows } from '#data/database.ts';
import type { CardComment } from '#domain/schemas/card-detail.ts';
import type { PersonId, WorkspaceId } from '#domain/schemas/ids.ts';
import {
  editComment,
  eraseComment,
  listComments,
  writeComment,
} from '../../../src/app/api/v1/_door/operations/card-commands.ts';
import { leaveWorkspace, someMember } from '../../support/people.ts';
import { brokenInvariants, someLiveBoard } from '../../support/some-live-board.ts';
import { joined } from './support/actors.ts';
import { ask, refusalOf } from './support/answer.ts';
import type { Credentials } from './support/ask.ts';

afterAll(() => pool.end());

const markOf = (id: PersonId, name = 'x') => `@[${name}](${id})`;

/** A card on a board with an admin, a member who writes, and a viewer. */
async function aDiscussion() {
  const board = await someLiveBoard();
  const { card } = await board.add('Send the report');
  const [writer, viewer] = [await joined(board, 'member'), await joined(board, 'viewer')];
  const by = (actor: { sessionId: typeof writer.sessionId }): Credentials => ({ sessionId: actor.sessionId });
  const params = { board: board.id, card: card.id };
  const said = async () => (await ask(listComments, { as: by(board.admin), params })).comments;
  const write = async (body: string) => {
    await ask(writeComment, { as: by(writer), params, body: { body } });
    return (await said()).at(-1) as CardComment;
  };
  return { board, card, writer, viewer, by, params, said, write };
}

test('a comment mentions people by their ids, and tells them by their names of today', async () => {
  const { viewer, write } = await aDiscussion();
  const { mentions } = await write(`Ask ${markOf(viewer.personId, 'Old Name')}, twice: ${markOf(viewer.personId)}`);
  const [{ name }] = (await rows<{ name: string }>(pool, 'select name from person where id = $1', [
    viewer.personId,
  ])) as [{ name: string }];
  expect(mentions).toEqual([{ personId: viewer.personId, name }]);
});

test('only people who may read the board can be mentioned', async () => {
  const { board, writer, by, params, said } = await aDiscussion();
  const outsider = await someMember(board.admin.workspaceId as WorkspaceId, 'member');
  const stranger = (await someLiveBoard()).admin;
  for (const id of [outsider.personId, stranger.personId, randomUUID() as PersonId]) {
    const refusal = await refusalOf(writeComment, { as: by(writer), params, body: { body: `Hello ${markOf(id)}` } });
    expect(refusal).toMatchObject({ status: 400, code: 'invalid-input', field: 'body' });
  }
  expect(await said()).toEqual([]);
});

test('an author edits what they wrote: it is told, and mentions follow the text', async () => {
  const { board, writer, viewer, by, params, write, said } = await aDiscussion();
  const { id } = await write(`Ask ${markOf(viewer.personId)}`);
  const body = `Ask ${markOf(board.admin.personId)}`;
  await ask(editComment, { as: by(writer), params: { ...params, comment: id }, body: { body } });
  const [edited] = await said();
  expect(edited).toMatchObject({ body, erasedAt: null, mentions: [{ personId: board.admin.personId }] });
  expect(Date.parse(edited?.editedAt ?? '')).toBeGreaterThan(Date.parse(edited?.writtenAt ?? ''));
  expect(await brokenInvariants()).toEqual([]);
});

test('a comment that mentions somebody who left since can still be edited', async () => {
  const { board, writer, viewer, by, params, write, said } = await aDiscussion();
  const { id, body } = await write(`Ask ${markOf(viewer.personId)}`);
  await leaveWorkspace(board.admin.workspaceId as WorkspaceId, viewer.personId);
  await ask(editComment, { as: by(writer), params: { ...params, comment: id }, body: { body: `${body}!` } });
  expect(await said()).toMatchObject([{ body: `${body}!`, mentions: [] }]);
});

test('nobody edits what somebody else wrote, not even an admin', async () => {
  const { board, by, params, write, said } = await aDiscussion();
  const { id, body } = await write('Mine');
  const onComment = { ...params, comment: id };
  const asking = { as: by(board.admin), params: onComment, body: { body: 'Yours' } };
  expect(await refusalOf(editComment, asking)).toMatchObject({ status: 403, code: 'not-yours' });
  const other = await joined(board, 'member');
  expect(await refusalOf(eraseComment, { as: by(other), params: onComment })).toMatchObject({ code: 'not-yours' });
  expect(await said()).toMatchObject([{ body, editedAt: null, erasedAt: null }]);
});

test('its author or an admin erases a comment: that there was one stays, what it said does not, and no card counts it', async () => {
  const { board, writer, viewer, by, params, write, said } = await aDiscussion();
  for (const actor of [writer, board.admin]) {
    const { id } = await write(`Secret, ${markOf(viewer.personId)}`);
    const asking = { as: by(actor), params: { ...params, comment: id } };
    await ask(eraseComment, asking);
    expect((await said()).at(-1)).toMatchObject({ body: '', mentions: [], authorId: writer.personId });
    expect((await said()).at(-1)?.erasedAt).not.toBeNull();
    expect(await refusalOf(editComment, { ...asking, body: { body: 'Back' } })).toMatchObject({ status: 404 });
  }
  expect(await rows(pool, "select 1 from comment where body like '%Secret%'")).toEqual([]);
  await write('Nothing secret');
  expect((await board.view()).cards).toMatchObject([{ comments: 1 }]);
  expect(await brokenInvariants()).toEqual([]);
});

test('a comment is found by its own card and board alone; a viewer changes none, and whoever left none', async () => {
  const { board, writer, viewer, by, params, write, said } = await aDiscussion();
  const { id } = await write('Here');
  const { card: sibling } = await board.add('Another');
  const other = await someLiveBoard();
  const { card: theirs } = await other.add('Theirs');
  const body = { body: 'There' };
  const elsewhere = [
    { as: by(writer), params: { ...params, card: sibling.id, comment: id } },
    { as: by(other.admin), params: { board: other.id, card: theirs.id, comment: id } },
    { as: by(other.admin), params: { ...params, comment: id } },
  ];
  for (const asking of elsewhere) {
    expect(await refusalOf(editComment, { ...asking, body })).toMatchObject({ status: 404 });
    expect(await refusalOf(eraseComment, asking)).toMatchObject({ status: 404 });
  }
  const onComment = { ...params, comment: id };
  expect(await refusalOf(eraseComment, { as: by(viewer), params: onComment })).toMatchObject({ status: 403 });
  await leaveWorkspace(board.admin.workspaceId as WorkspaceId, writer.personId);
  const { status } = await refusalOf(editComment, { as: by(writer), params: onComment, body });
  expect([401, 404]).toContain(status);
  expect(await said()).toMatchObject([{ body: 'Here' }]);
});
