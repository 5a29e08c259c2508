import { afterAll, expect, test } from 'vitest';
import { pool } from '#data/database.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { restoreCard, unvoidCard, voidCard } from '../../../src/app/api/v1/_door/operations/card-commands.ts';
import { archiveCards, createCard, editCard } from '../../../src/app/api/v1/_door/operations/cards.ts';
import { moveCard, moveCards, undo } from '../../../src/app/api/v1/_door/operations/moves.ts';
import { brokenInvariants, type LiveBoard, someLiveBoard } from '../../support/some-live-board.ts';
import { joined } from './support/actors.ts';
import { ask, refusalOf } from './support/answer.ts';
import { request } from './support/ask.ts';

afterAll(() => pool.end());

const limitDoing =
  (maximum: number, mode: 'ask' | 'stop') =>
  (columns: ColumnId[]): ConfigurationChange[] => [
    { do: 'set-limit', scope: 'column', columnIds: columns.slice(1, 2), maximum, mode },
  ];

async function limitedTo(maximum: number, mode: 'ask' | 'stop', cards: number) {
  const board = await someLiveBoard(undefined, limitDoing(maximum, mode));
  const ids: string[] = [];
  for (let n = 0; n < cards; n += 1) ids.push((await board.add(`Card ${n}`)).card.id);
  const { sessionId } = await joined(board, 'member');
  const asking = { as: { sessionId }, params: { board: board.id } };
  const enter = (cardId: string | undefined, more: object = {}) => ({
    ...asking,
    body: { cardId, toColumnId: board.columns[1], ...more },
  });
  return { board, ids, asking, enter };
}

const inDoing = async (board: LiveBoard) =>
  (await board.view()).cards.filter(({ columnId }) => columnId === board.columns[1]).length;

test('of thirty who enter a limit of five at once, exactly five come in and the others are told why', async () => {
  const { board, ids, enter } = await limitedTo(5, 'stop', 30);
  const responses = await Promise.all(ids.map((id) => request(moveCard, enter(id))));
  const codes = await Promise.all(
    responses.map(async (r) => (r.ok ? 'in' : ((await r.json()) as { code: string }).code)),
  );
  expect(codes.filter((code) => code === 'in')).toHaveLength(5);
  expect(codes.filter((code) => code === 'wip-limit-reached')).toHaveLength(25);
  expect(await inDoing(board)).toBe(5);
});

test('a refusal at a limit names the limit, its count and its maximum', async () => {
  const { board, ids, enter } = await limitedTo(1, 'stop', 2);
  await ask(moveCard, enter(ids[0]));
  const refusal = await refusalOf(moveCard, enter(ids[1]));
  const [limit] = (await board.view()).configuration.limits;
  expect(refusal).toMatchObject({
    status: 409,
    code: 'wip-limit-reached',
    facts: { limitId: limit?.id, value: 2, maximum: 1, mayOverride: false },
  });
});

test('several cards move all or none', async () => {
  const { board, ids, asking } = await limitedTo(2, 'stop', 3);
  const together = (cardIds: string[]) => ({ ...asking, body: { cardIds, toColumnId: board.columns[1] } });
  expect(await refusalOf(moveCards, together(ids))).toMatchObject({ code: 'wip-limit-reached' });
  expect(await inDoing(board)).toBe(0);
  await ask(moveCards, together(ids.slice(0, 2)));
  expect(await inDoing(board)).toBe(2);
});

test('a limit that asks takes a reason and keeps it', async () => {
  const { ids, enter } = await limitedTo(1, 'ask', 2);
  await ask(moveCard, enter(ids[0]));
  const refused = await refusalOf(moveCard, enter(ids[1]));
  expect(refused).toMatchObject({ code: 'wip-limit-needs-reason', field: 'reason' });
  const answer = await ask(moveCard, enter(ids[1], { reason: 'The customer waits.' }));
  expect(answer.override).toEqual({ kind: 'reason', reason: 'The customer waits.' });
});

test('a limit that stops lets a board admin pass with a reason, and a member not', async () => {
  const { board, ids, enter } = await limitedTo(1, 'stop', 2);
  await ask(moveCard, enter(ids[0]));
  const withReason = enter(ids[1], { reason: 'It burns.' });
  expect(await refusalOf(moveCard, withReason)).toMatchObject({ code: 'wip-limit-reached' });
  const admin = { as: { sessionId: board.admin.sessionId } };
  expect(await refusalOf(moveCard, { ...enter(ids[1]), ...admin })).toMatchObject({ code: 'wip-limit-reached' });
  expect((await ask(moveCard, { ...withReason, ...admin })).override).toMatchObject({ kind: 'admin' });
});

test('the same limit holds for creation, restoring, taking back a void and undo', async () => {
  const { board, ids, asking, enter } = await limitedTo(1, 'stop', 3);
  const [first, second, third] = ids as [string, string, string];
  const admin = { as: { sessionId: board.admin.sessionId } };
  const full = { status: 409, code: 'wip-limit-reached' };
  await ask(moveCard, enter(first));
  const created = { ...asking, body: { title: 'New', columnId: board.columns[1] } };
  expect(await refusalOf(createCard, created)).toMatchObject(full);
  await ask(archiveCards, { ...asking, body: { cardIds: [first] } });
  await ask(moveCard, enter(second));
  expect(await refusalOf(restoreCard, { ...asking, params: { board: 'hb', card: first }, body: {} })).toMatchObject(
    full,
  );
  await ask(moveCard, { ...asking, body: { cardId: second, toColumnId: board.columns[2] } });
  await ask(moveCard, { ...enter(third), ...admin });
  expect(await refusalOf(undo, { ...asking, body: {} })).toMatchObject(full);
  expect(await inDoing(board)).toBe(1);
});

test('an unvoided card and one whose lane or type changes are judged like any that enters', async () => {
  const ofDefects = (): ConfigurationChange[] => [
    { do: 'set-limit', scope: 'type', cardType: 'defect', maximum: 1, mode: 'stop' },
  ];
  const board = await someLiveBoard(undefined, ofDefects);
  const { card } = await board.add('A defect', { type: 'defect', columnId: board.columns[1] });
  const { card: other } = await board.add('A feature', { type: 'feature', columnId: board.columns[1] });
  const { sessionId } = await joined(board, 'product-owner');
  const of = (id: string, body: unknown) => ({ as: { sessionId }, params: { board: board.id, card: id }, body });
  expect(await refusalOf(editCard, of(other.id, { type: 'defect' }))).toMatchObject({ code: 'wip-limit-reached' });
  await ask(voidCard, of(card.id, { reason: 'A double.' }));
  await ask(editCard, of(other.id, { type: 'defect' }));
  expect(await refusalOf(unvoidCard, of(card.id, {}))).toMatchObject({ code: 'wip-limit-reached' });
});

test('a card that is restored into another column does not pass through a full one on its way', async () => {
  const { board, ids, asking, enter } = await limitedTo(1, 'stop', 2);
  const [first, second] = ids as [string, string];
  await ask(moveCard, enter(first));
  await ask(archiveCards, { ...asking, body: { cardIds: [first] } });
  await ask(moveCard, enter(second));
  const back = { ...asking, params: { board: 'hb', card: first }, body: { columnId: board.columns[2] } };
  await ask(restoreCard, back);
  expect((await board.view()).cards.find(({ id }) => id === first)?.columnId).toBe(board.columns[2]);
  expect(await brokenInvariants()).toEqual([]);
});
