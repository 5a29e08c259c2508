import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { createBoard } from '#data/boards/create-board.ts';
import { pool } from '#data/database.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { removePerson } from '#data/people/remove-person.ts';
import type { KeepView, SavedView } from '#domain/schemas/saved-view.ts';
import * as views from '../../src/app/api/v1/_door/operations/views.ts';
import { command, type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';
import { joined } from './api/support/actors.ts';
import { ask, refusalOf } from './api/support/answer.ts';

afterAll(() => pool.end());

const shown = { filter: 'type:defect', hidesFiltered: false, lanes: 'lane', density: 'compact', columns: {} } as const;

let board: LiveBoard;
let viewer: PersonActor;
let member: PersonActor;

beforeAll(async () => {
  board = await someLiveBoard();
  viewer = await joined(board, 'viewer');
  member = await joined(board, 'member');
});

const by = ({ sessionId }: PersonActor) => ({ as: { sessionId }, params: { board: board.id } });
const one = (actor: PersonActor, { id }: Pick<SavedView, 'id'>) => ({
  ...by(actor),
  params: { board: board.id, view: id },
});
const keep = (actor: PersonActor, name: string, more: Partial<KeepView> = {}) =>
  ask(views.keepView, { ...by(actor), body: { name, shown, ...more } });
const namesFor = async (actor: PersonActor) => (await ask(views.listViews, by(actor))).views.map(({ name }) => name);

test("a kept view is read back whole: the team's first, then one's own", async () => {
  const mine = await keep(viewer, 'Mine');
  const teams = await keep(member, 'Stand-up', { team: true });
  const found = await ask(views.listViews, by(viewer));
  expect(found.views).toEqual([teams, mine]);
  expect(mine).toMatchObject({ name: 'Mine', team: false, shown });
});

test('a private view is nothing to anybody else, an admin among them: neither to read nor to change', async () => {
  const secret = await keep(viewer, 'Between us');
  for (const other of [member, board.admin]) {
    expect(await namesFor(other)).not.toContain('Between us');
    const change = { ...one(other, secret), body: { name: 'Taken' } };
    expect(await refusalOf(views.changeView, change)).toMatchObject({ status: 404 });
    expect(await refusalOf(views.deleteView, one(other, secret))).toMatchObject({ status: 404 });
  }
  const absent = await refusalOf(views.deleteView, one(member, { id: randomUUID() as SavedView['id'] }));
  expect(await refusalOf(views.deleteView, one(member, secret))).toEqual(absent);
});

test("a viewer sees the team's views, and neither makes nor changes them", async () => {
  const teams = await keep(member, 'Release', { team: true });
  const refusals = [
    await refusalOf(views.keepView, { ...by(viewer), body: { name: 'Ours', team: true, shown } }),
    await refusalOf(views.changeView, { ...one(viewer, teams), body: { name: 'Ours' } }),
    await refusalOf(views.deleteView, one(viewer, teams)),
  ];
  expect(refusals.map(({ code }) => code)).toEqual(['not-allowed', 'not-allowed', 'not-allowed']);
  expect(await namesFor(viewer)).toContain('Release');
  await ask(views.changeView, { ...one(board.admin, teams), body: { name: 'Releases' } });
  expect(await namesFor(viewer)).toContain('Releases');
});

test('a view goes behind another of its owner, or first, and behind no other', async () => {
  const person = await joined(board, 'member');
  const [a, b, c] = [await keep(person, 'A'), await keep(person, 'B'), await keep(person, 'C')];
  const own = async () => (await namesFor(person)).filter((name) => name.length === 1);
  await ask(views.changeView, { ...one(person, c), body: { afterViewId: null } });
  expect(await own()).toEqual(['C', 'A', 'B']);
  await ask(views.changeView, { ...one(person, a), body: { afterViewId: b.id } });
  expect(await own()).toEqual(['C', 'B', 'A']);
  const elsewhere = await keep(viewer, 'Elsewhere');
  const behindOther = { ...one(person, a), body: { afterViewId: elsewhere.id } };
  expect(await refusalOf(views.changeView, behindOther)).toMatchObject({ status: 404 });
});

test('names differ for one owner whatever their case, and may be the same for two', async () => {
  const person = await joined(board, 'member');
  const first = await keep(person, 'Defects');
  const taken = await refusalOf(views.keepView, { ...by(person), body: { name: 'defects', shown } });
  expect(taken).toMatchObject({ status: 409, code: 'name-taken', field: 'name' });
  await keep(viewer, 'Defects');
  await ask(views.changeView, { ...one(person, first), body: { name: 'DEFECTS', shown: { ...shown, filter: '' } } });
  expect((await ask(views.listViews, by(person))).views.find(({ id }) => id === first.id)).toMatchObject({
    name: 'DEFECTS',
    shown: { filter: '' },
  });
});

test('nobody keeps more than fifty views', async () => {
  const person = await joined(board, 'viewer');
  for (let kept = 0; kept < 50; kept += 1) await keep(person, `View ${kept}`);
  const refusal = await refusalOf(views.keepView, { ...by(person), body: { name: 'One more', shown } });
  expect(refusal).toMatchObject({ status: 409, code: 'too-many-views' });
});

test('a view of one board is nothing on another of the same workspace', async () => {
  const sibling = { key: 'SIB', name: 'Sibling', zone: 'UTC', template: 'simple' as const, changes: [] };
  await createBoard(await authorizeInWorkspace(board.admin, 'board:create'), command('create'), sibling);
  const own = await keep(board.admin, 'Here');
  const params = { board: 'SIB', view: own.id };
  const as = { sessionId: board.admin.sessionId };
  expect(await refusalOf(views.deleteView, { as, params })).toMatchObject({ status: 404 });
  expect((await ask(views.listViews, { as, params: { board: 'SIB' } })).views).toEqual([]);
});

test("the views of a person who leaves the workspace go with them; the team's stay", async () => {
  const person = await joined(board, 'member');
  const own = await keep(person, 'Own');
  await keep(person, 'From one who left', { team: true });
  await removePerson(await authorizeInWorkspace(board.admin, 'workspace:manage'), person.personId, randomUUID());
  expect(await refusalOf(views.deleteView, one(person, own))).toMatchObject({ status: 404 });
  expect(await namesFor(viewer)).toContain('From one who left');
  const { rows: left } = await pool.query('select 1 from saved_view where id = $1', [own.id]);
  expect(left).toEqual([]);
});

test('what is no way of looking is refused with its field, and the board gets no event by any of this', async () => {
  const { seq } = await board.view();
  const wrong = { ...shown, density: 'huge', columns: { nowhere: 'open' } };
  const refusal = await refusalOf(views.keepView, { ...by(member), body: { name: ' ', shown: wrong } });
  expect(refusal.errors?.map(({ field }) => field).sort()).toEqual(['name', 'shown.columns.nowhere', 'shown.density']);
  expect(await refusalOf(views.changeView, { ...one(member, await keep(member, 'X')), body: {} })).toMatchObject({
    code: 'invalid-input',
  });
  expect((await board.view()).seq).toBe(seq);
});
