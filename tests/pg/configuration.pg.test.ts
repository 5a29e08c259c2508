import { afterAll, expect, test } from 'vitest';
import { changeConfiguration } from '#data/boards/change-configuration.ts';
import { removeMember, setMember } from '#data/boards/set-member.ts';
import { moveCard } from '#data/cards/move-cards.ts';
import { inTransaction, pool, rows } from '#data/database.ts';
import { readMetrics } from '#data/flow/read-metrics.ts';
import { rebuildProjections } from '#data/ledger/rebuild.ts';
import { WHOLE_FLOW } from '#domain/flow/flow-scope.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import { someMember } from '../support/people.ts';
import { brokenInvariants, command, type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';

const change = async (board: LiveBoard, changes: ConfigurationChange[], reason?: string) => {
  const asked = { changes, reason };
  return changeConfiguration(await board.access('board:configure'), command('configure', asked), asked);
};

const kinds = async (board: LiveBoard, after: number) =>
  (
    await rows<{ kind: string }>(pool, 'select kind from ledger_event where board_id = $1 and seq > $2 order by seq', [
      board.id,
      after,
    ])
  ).map(({ kind }) => kind);

afterAll(async () => {
  expect(await brokenInvariants()).toEqual([]);
  await pool.end();
});

test('every change of the board is an event with its reason', async () => {
  const board = await someLiveBoard();
  const before = (await board.view()).seq;
  await change(board, [{ do: 'change-column', columnId: board.columns[1] as ColumnId, name: 'Build' }], 'clearer');
  const [event] = await rows<{ kind: string; detail: object }>(
    pool,
    'select kind, detail from ledger_event where board_id = $1 and seq > $2',
    [board.id, before],
  );
  expect(event).toMatchObject({ kind: 'column-changed', detail: { column: { name: 'Build' }, reason: 'clearer' } });
});

test('splitting a column moves its cards into the first half, and joining brings them back', async () => {
  const board = await someLiveBoard();
  const doing = board.columns[1] as ColumnId;
  const { card } = await board.add('One', { columnId: doing });
  const split = await change(board, [{ do: 'split-column', columnId: doing }]);
  const half = split.configuration.columns.find((column) => column.parentId === doing && column.half === 'in-progress');
  expect((await board.view()).cards[0]?.columnId).toBe(half?.id);
  await change(board, [{ do: 'join-column', columnId: doing }]);
  expect((await board.view()).cards[0]).toMatchObject({ id: card.id, columnId: doing, cardSeq: 3 });
});

test('a column with cards is removed only with a place for them, and keeps its history', async () => {
  const board = await someLiveBoard(['Ready', 'Doing', 'Review', 'Done']);
  const [, doing, review] = board.columns as [ColumnId, ColumnId, ColumnId, ColumnId];
  await board.add('One', { columnId: review });
  const before = (await board.view()).seq;
  await expect(change(board, [{ do: 'retire-column', columnId: review }])).rejects.toMatchObject({
    refusal: { refusal: 'column-has-cards', facts: { cards: 1 } },
  });
  await change(board, [{ do: 'retire-column', columnId: review, cardsToColumnId: doing }]);
  expect(await kinds(board, before)).toEqual(['card-moved', 'column-retired']);
  const view = await board.view();
  expect(view.cards[0]?.columnId).toBe(doing);
  expect(view.configuration.columns.find(({ id }) => id === review)).toMatchObject({ retired: true });
});

test('the column of a point cannot be removed before the point stands elsewhere', async () => {
  const board = await someLiveBoard();
  await expect(change(board, [{ do: 'retire-column', columnId: board.columns[2] as ColumnId }])).rejects.toMatchObject({
    refusal: { refusal: 'column-is-needed', field: 'doneColumnId' },
  });
});

test('a refused change changes nothing, the changes before it in the same request included', async () => {
  const board = await someLiveBoard();
  const { seq } = await board.view();
  const wrong: ConfigurationChange[] = [
    { do: 'change-board', name: 'Other' },
    { do: 'add-column', name: 'ready', kind: 'queue', discard: false, policy: '' },
  ];
  await expect(change(board, wrong)).rejects.toMatchObject({
    refusal: {
      refusal: 'name-taken',
      detail: 'Change 2 of 2: There is a column called ready already.',
      facts: { change: 2 },
    },
  });
  expect(await board.view()).toMatchObject({ seq, configuration: { name: 'Harbour releases' } });
});

test('lowering a limit below the count expels nobody and forbids entries', async () => {
  const board = await someLiveBoard();
  const doing = board.columns[1] as ColumnId;
  await board.add('One', { columnId: doing });
  await board.add('Two', { columnId: doing });
  const { card } = await board.add('Three');
  await change(board, [{ do: 'set-limit', scope: 'column', columnIds: [doing], maximum: 1, mode: 'stop' }]);
  const asked = { cardId: card.id, toColumnId: doing };
  await expect(moveCard(await board.access('card:move'), command('move', asked), asked)).rejects.toMatchObject({
    refusal: { refusal: 'wip-limit-reached', facts: { value: 3, maximum: 1 } },
  });
});

test('roles on a board are events too', async () => {
  const board = await someLiveBoard();
  const { personId } = await someMember(board.admin.workspaceId as never, 'member', 'Gil');
  const before = (await board.view()).seq;
  await setMember(await board.access('member:manage'), command('set'), personId, 'member');
  await removeMember(await board.access('member:manage'), command('remove'), personId);
  expect(await kinds(board, before)).toEqual(['member-set', 'member-removed']);
});

test('the projections rebuilt from the ledger are the same rows', async () => {
  const board = await someLiveBoard(['Ready', 'Doing', 'Done'], (columns) => [
    { do: 'split-column', columnId: columns[1] as ColumnId },
    { do: 'set-limit', scope: 'column', columnIds: columns.slice(1, 2), maximum: 3, mode: 'ask' },
  ]);
  await board.add('One');
  const tables = ['board', 'board_column', 'swimlane', 'card_type', 'wip_limit', 'card', 'card_block', 'board_member'];
  const dump = async () =>
    Promise.all(tables.map((table) => rows(pool, `select t::text as row from ${table} t order by 1`)));
  const before = await dump();
  await inTransaction(rebuildProjections);
  expect(await dump()).toEqual(before);
});

test('cards are committed anew when the commitment point moves, and not otherwise', async () => {
  const board = await someLiveBoard(['Ready', 'Doing', 'Review', 'Done']);
  const [ready, doing, review] = board.columns as [ColumnId, ColumnId, ColumnId];
  await board.add('One', { columnId: doing });
  const startedAt = async () => (await board.view()).cards[0]?.startedAt;
  const first = await startedAt();
  await change(board, [{ do: 'change-column', columnId: doing, name: 'Build' }]);
  expect(await startedAt()).toBe(first);
  await change(board, [{ do: 'change-board', commitmentColumnId: review }]);
  expect(await startedAt()).toBeNull();
  await change(board, [{ do: 'change-board', commitmentColumnId: ready }]);
  expect(await startedAt()).toBe(first);
});

test('removing a column changes no figure of the past and loses no event', async () => {
  const board = await someLiveBoard(['Ready', 'Doing', 'Review', 'Done']);
  const [, doing, review, done] = board.columns as [ColumnId, ColumnId, ColumnId, ColumnId];
  const { card } = await board.add('One');
  for (const toColumnId of [doing, review, done]) {
    const asked = { cardId: card.id as CardId, toColumnId };
    await moveCard(await board.access('card:move'), command('move', asked), asked);
  }
  await board.add('Two', { columnId: review });
  const { seq } = await board.view();
  const figures = async (asOf: number) =>
    readMetrics(await board.access('flow:read'), { asOf, scope: WHOLE_FLOW, window: undefined });
  const [last] = await rows<{ at: number }>(
    pool,
    'select (extract(epoch from max(at)) * 1000000)::bigint as at from ledger_event where board_id = $1',
    [board.id],
  );
  const before = await figures(last?.at ?? 0);
  await change(board, [{ do: 'retire-column', columnId: review, cardsToColumnId: doing }], 'nobody reviews here');
  expect(await figures(last?.at ?? 0)).toEqual(before);
  const kept = await rows(pool, 'select seq from ledger_event where board_id = $1 and seq <= $2', [board.id, seq]);
  expect(kept).toHaveLength(seq);
});
