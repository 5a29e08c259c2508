import { randomUUID } from 'node:crypto';
import { afterAll, expect, test, vi } from 'vitest';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { removeMember } from '#data/boards/set-member.ts';
import { blockCard, unblockCard } from '#data/cards/block-card.ts';
import { editCard } from '#data/cards/edit-card.ts';
import { moveCard } from '#data/cards/move-cards.ts';
import { writeComment } from '#data/cards/write-comment.ts';
import { pool, rows } from '#data/database.ts';
import { markInbox } from '#data/inbox/mark-inbox.ts';
import { setNotificationChoices } from '#data/inbox/notification-choices.ts';
import { countUnread, readInbox } from '#data/inbox/read-inbox.ts';
import type { PersonActor } from '#data/people/actor.ts';
import type { EditCard } from '#domain/schemas/card-commands.ts';
import type { BoardId, CardId, ColumnId, PersonId } from '#domain/schemas/ids.ts';
import { type InboxItem, type InboxMark, inboxCursor } from '#domain/schemas/inbox.ts';
import { command, type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';
import { joined } from './api/support/actors.ts';

const pace = vi.hoisted(() => ({ columns: {} as Record<string, { n: number; days: number[] }> }));

/** The pace of twenty finished cards takes weeks to come about: here it is said. */
vi.mock('#data/flow/read-pace.ts', () => ({ readPace: async () => ({ columns: pace.columns }) }));

afterAll(() => pool.end());

async function someTeam() {
  const board = await someLiveBoard();
  const mo = await joined(board, 'member');
  const sara = await joined(board, 'member');
  return { board, mo, sara };
}

const give = async (board: LiveBoard, by: PersonActor, cardId: CardId, body: EditCard) =>
  editCard(await board.access('card:edit', by), command('edit', body), cardId, body);

const block = async (board: LiveBoard, by: PersonActor, cardId: CardId, reason: string) =>
  blockCard(await board.access('card:block', by), command('block'), cardId, { category: 'other', reason });

const say = async (board: LiveBoard, by: PersonActor, cardId: CardId, body: string) =>
  writeComment(await board.access('card:comment', by), command('comment', { body }), cardId, { body });

const move = async (board: LiveBoard, by: PersonActor, cardId: CardId, column: number, to?: PersonId) => {
  const body = {
    cardId,
    toColumnId: board.columns[column] as ColumnId,
    ...(to === undefined ? {} : { assigneeId: to }),
  };
  return moveCard(await board.access('card:move', by), command('move', body), body);
};

async function inboxOf(person: PersonActor, more: { unreadOnly?: boolean; limit?: number; after?: string } = {}) {
  const after = more.after === undefined ? null : inboxCursor.parse(more.after);
  const page = { after, limit: more.limit ?? 50, unreadOnly: more.unreadOnly ?? false };
  return readInbox(await authorizeInWorkspace(person, 'workspace:read'), page);
}

const mark = async (person: PersonActor, state: InboxMark['state'], ...items: InboxItem[]) =>
  markInbox(await authorizeInWorkspace(person, 'inbox:keep'), {
    marks: items.map(({ boardId, item }) => ({ boardId, item, state })),
  });

test('what others do with my cards and say to me is there, newest first; what I do myself is not', async () => {
  const { board, mo, sara } = await someTeam();
  const { card } = await board.add('Send the report');
  await give(board, mo, card.id, { assigneeId: mo.personId });
  await give(board, sara, card.id, { title: 'Send the monthly report' });
  await give(board, mo, card.id, { assigneeId: null });
  await give(board, sara, card.id, { assigneeId: mo.personId });
  await block(board, sara, card.id, 'Waits for the relay.');
  await unblockCard(await board.access('card:block', sara), command('unblock'), card.id, {});
  await say(board, sara, card.id, `@[Mo](${mo.personId}) look here`);
  await say(board, mo, card.id, `@[Mo](${mo.personId}) a note to myself`);
  const { items, unread, next } = await inboxOf(mo);
  expect(items.map(({ kind, words }) => [kind, words])).toEqual([
    ['mention', `@[Mo](${mo.personId}) look here`],
    ['unblocked', null],
    ['blocked', 'Waits for the relay.'],
    ['assigned', null],
  ]);
  expect([unread, next]).toEqual([4, null]);
  expect(items[0]).toMatchObject({ cardKey: 'HB-1', cardTitle: 'Send the monthly report', actorId: sara.personId });
  expect((await inboxOf(sara)).items).toEqual([]);
});

test('a card that is created for me by another is mine to know of', async () => {
  const { board, mo } = await someTeam();
  await board.add('Given', { assigneeId: mo.personId });
  expect((await inboxOf(mo)).items.map(({ kind, cardTitle }) => [kind, cardTitle])).toEqual([['assigned', 'Given']]);
});

test('a card that another brings into my lane is given to me, once, and no longer told when it is not mine any more', async () => {
  const { board, mo, sara } = await someTeam();
  const { card } = await board.add('Brought');
  await move(board, sara, card.id, 1, mo.personId);
  await move(board, sara, card.id, 0);
  await move(board, sara, card.id, 1);
  const items = (await inboxOf(mo)).items;
  expect(items.map(({ kind, cardTitle, actorId }) => [kind, cardTitle, actorId])).toEqual([
    ['assigned', 'Brought', sara.personId],
  ]);
  expect(await mark(mo, 'read', ...items)).toEqual({ unread: 0 });
  await move(board, sara, card.id, 0, sara.personId);
  expect((await inboxOf(mo)).items).toEqual([]);
});

test('items are marked read, unread and done, for one person alone; all read leaves nothing unread', async () => {
  const { board, mo, sara } = await someTeam();
  for (const title of ['One', 'Two', 'Three']) await board.add(title, { assigneeId: mo.personId });
  await board.add('Hers', { assigneeId: sara.personId });
  const [third, second, first] = (await inboxOf(mo)).items as [InboxItem, InboxItem, InboxItem];
  expect(await mark(mo, 'read', third, second)).toEqual({ unread: 1 });
  expect((await inboxOf(mo)).items.map(({ isRead }) => isRead)).toEqual([true, true, false]);
  expect((await inboxOf(mo, { unreadOnly: true })).items.map(({ item }) => item)).toEqual([first.item]);
  expect(await mark(mo, 'unread', third)).toEqual({ unread: 2 });
  expect(await mark(mo, 'done', first)).toEqual({ unread: 1 });
  expect((await inboxOf(mo)).items.map(({ cardTitle }) => cardTitle)).toEqual(['Three', 'Two']);
  expect(await markInbox(await authorizeInWorkspace(mo, 'inbox:keep'), { all: 'read' })).toEqual({ unread: 0 });
  expect(await mark(mo, 'unread', second)).toEqual({ unread: 1 });
  expect(await countUnread(await authorizeInWorkspace(sara, 'workspace:read'))).toBe(1);
});

test('pages follow each other without a gap or a double, though many items fall on one instant', async () => {
  const { board, mo, sara } = await someTeam();
  for (let n = 0; n < 7; n += 1) await board.add(`Card ${n}`, { assigneeId: mo.personId });
  const { card } = await board.add('Talk');
  for (let n = 0; n < 4; n += 1) await say(board, sara, card.id, `@[Mo](${mo.personId}) ${n}`);
  const same = "update comment set written_at = '2026-11-01T10:00:00Z' where card_id = $1";
  await rows(pool, same.replace("'2026-11-01T10:00:00Z'", 'clock_timestamp()::timestamptz(0)'), [card.id]);
  const seen: string[] = [];
  for (let after: string | undefined; ; ) {
    const { items, next } = await inboxOf(mo, { limit: 3, ...(after === undefined ? {} : { after }) });
    seen.push(...items.map(({ item }) => item));
    if (next === null) break;
    after = next;
  }
  expect(seen).toHaveLength(11);
  expect(new Set(seen).size).toBe(11);
  expect(seen).toEqual((await inboxOf(mo)).items.map(({ item }) => item));
});

test('my card that is older than 85 % were is there until it is done with, and is news again in its next column', async () => {
  const board = await someLiveBoard(['Ready', 'Build', 'Test', 'Done']);
  const mo = await joined(board, 'member');
  const [ready, build, testing, done] = board.columns.map(String);
  const { card } = await board.add('Old', { assigneeId: mo.personId, columnId: board.columns[1] });
  await board.add('Not begun', { assigneeId: mo.personId });
  const marks = (days: number) => ({ n: 30, days: [0, 0, days, 90] });
  pace.columns = { [`${ready}`]: marks(0), [`${build}`]: marks(0), [`${testing}`]: marks(30), [`${done}`]: marks(0) };
  const late = async () => (await inboxOf(mo)).items.filter(({ kind }) => kind === 'late');
  const [item] = (await late()) as [InboxItem];
  expect(await late()).toHaveLength(1);
  expect(item).toMatchObject({ cardTitle: 'Old', words: 'Build', lateAfterDays: 0, actorId: null, isRead: false });
  await mark(mo, 'done', item);
  expect(await late()).toEqual([]);
  await move(board, mo, card.id, 2);
  expect(await late()).toEqual([]);
  await move(board, mo, card.id, 1);
  expect((await late()).map(({ words }) => words)).toEqual(['Build']);
  await move(board, mo, card.id, 3);
  expect(await late()).toEqual([]);
});

test('with the right to a board its items go, and so do those of erased comments, deleted cards and kinds switched off', async () => {
  const { board, mo, sara } = await someTeam();
  const { card } = await board.add('Given', { assigneeId: mo.personId });
  await block(board, sara, card.id, 'Waits.');
  await say(board, sara, card.id, `@[Mo](${mo.personId}) here`);
  const keeper = await authorizeInWorkspace(mo, 'inbox:keep');
  const all = { mention: 'app', assigned: 'app', blocked: 'app', unblocked: 'app', late: 'app' } as const;
  await setNotificationChoices(keeper, { ...all, blocked: 'off' });
  expect((await inboxOf(mo)).items.map(({ kind }) => kind)).toEqual(['mention', 'assigned']);
  await rows(pool, "update comment set body = '', erased_at = clock_timestamp() where card_id = $1", [card.id]);
  expect((await inboxOf(mo)).items.map(({ kind }) => kind)).toEqual(['assigned']);
  expect(await countUnread(keeper)).toBe(1);
  await removeMember(await board.access('member:manage'), command('remove'), mo.personId);
  expect(await inboxOf(mo)).toEqual({ items: [], next: null, unread: 0 });
  expect(await countUnread(keeper)).toBe(0);
});

test('another workspace has an inbox of its own, and a viewer has one too', async () => {
  const { board, mo } = await someTeam();
  const other = await someLiveBoard();
  await board.add('Given', { assigneeId: mo.personId });
  expect((await inboxOf(other.admin)).items).toEqual([]);
  const viewer = await joined(board, 'viewer');
  const { card } = await board.add('Talk');
  await say(board, mo, card.id, `@[Vi](${viewer.personId}) see`);
  expect((await inboxOf(viewer)).items.map(({ kind }) => kind)).toEqual(['mention']);
});

test('nothing is marked that is not the person’s, and nothing on a board that they cannot read', async () => {
  const { board, mo, sara } = await someTeam();
  const other = await someLiveBoard();
  await board.add('Given', { assigneeId: mo.personId });
  const [item] = (await inboxOf(mo)).items as [InboxItem];
  const count = async () =>
    (
      await rows<{ count: number }>(pool, 'select count(*)::int as count from inbox_mark where person_id = $1', [
        sara.personId,
      ])
    )[0]?.count;
  await mark(sara, 'done', item);
  await mark(sara, 'done', { ...item, boardId: other.id as BoardId }, { ...item, item: `mention:${randomUUID()}` });
  await mark(sara, 'done', { ...item, item: 'event:999999999999999' }, { ...item, item: `pace:${item.cardId}` });
  expect(await count()).toBe(0);
  expect((await inboxOf(mo)).unread).toBe(1);
});
