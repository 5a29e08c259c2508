import { expect, test } from 'vitest';
import { limit, smallBoard } from '../../../tests/support/small-board.ts';
import { isRefusal } from '../refusals.ts';
import type { BoardConfiguration } from '../schemas/configuration.ts';
import type { ConfigurationChange } from '../schemas/configuration-commands.ts';
import type { ColumnId, LaneId, LimitId } from '../schemas/ids.ts';
import { configurationRefusal, decideChange } from './change.ts';
import { applyConfigurationEvent } from './fold.ts';

const id = (name: string) => name as ColumnId;

/** The configuration after the events of these changes; ids are minted as new-1, new-2, … */
function after(board: BoardConfiguration, ...changes: ConfigurationChange[]): BoardConfiguration {
  let minted = 0;
  return changes.reduce((now, change) => {
    const configured = decideChange(now, change, () => `new-${++minted}`);
    if (isRefusal(configured)) throw new Error(configured.detail);
    return [...configured.drafts, ...(configured.afterwards ?? [])].reduce(applyConfigurationEvent, now);
  }, board);
}

const order = (board: BoardConfiguration) => board.columns.map((column) => column.id);

test('a new column stands after the one it names', () => {
  const added = { do: 'add-column', name: 'Review', kind: 'active', discard: false, policy: '' } as const;
  expect(order(after(smallBoard(), { ...added, afterColumnId: id('dev') }))).toEqual([
    'ready',
    'dev',
    'dev-doing',
    'dev-done',
    'new-1',
    'test',
    'done',
  ]);
  expect(order(after(smallBoard(), added)).at(-1)).toBe('new-1');
});

test('the halves of a split column follow it wherever it goes', () => {
  const board = after(smallBoard(), { do: 'order-columns', columnIds: ['test', 'dev', 'ready', 'done'].map(id) });
  expect(order(board)).toEqual(['test', 'dev', 'dev-doing', 'dev-done', 'ready', 'done']);
});

test('a removed column keeps its place beside the one it followed', () => {
  const retired = after(smallBoard(), { do: 'retire-column', columnId: id('test'), cardsToColumnId: id('ready') });
  expect(order(after(retired, { do: 'order-columns', columnIds: ['dev', 'ready', 'done'].map(id) }))).toEqual([
    'dev',
    'dev-doing',
    'dev-done',
    'test',
    'ready',
    'done',
  ]);
});

test('an order that leaves a column out, or names one twice, is refused', () => {
  for (const columnIds of [
    ['ready', 'dev', 'test'],
    ['ready', 'dev', 'test', 'test', 'done'],
  ]) {
    expect(decideChange(smallBoard(), { do: 'order-columns', columnIds: columnIds.map(id) }, () => '')).toMatchObject({
      refusal: 'invalid-input',
      field: 'columnIds',
    });
  }
});

test('splitting makes the done half a queue, and the column itself a place for no card', () => {
  const board = after(smallBoard(), { do: 'split-column', columnId: id('test') });
  expect(board.columns.filter(({ parentId }) => parentId === 'test').map(({ half, kind }) => [half, kind])).toEqual([
    ['in-progress', 'active'],
    ['done', 'queue'],
  ]);
  expect(board.columns.find((column) => column.id === 'test')).toMatchObject({ split: true });
});

test('a new lane comes last, and an order in the same request can name it', () => {
  const lane = (name: string) => name as LaneId;
  const add = (name: string): ConfigurationChange => ({ do: 'add-lane', laneId: lane(name), name });
  const two = after(after(smallBoard(), add('Partners')), add('Inside'));
  expect(two.lanes.map(({ name }) => name)).toEqual(['Partners', 'Inside']);
  const ordered = after(two, { do: 'order-lanes', laneIds: [lane('Inside'), lane('Partners')] });
  expect(ordered.lanes.map(({ name }) => name)).toEqual(['Inside', 'Partners']);
  expect(decideChange(two, add('Inside'), () => '')).toMatchObject({ refusal: 'invalid-input', field: 'laneId' });
});

test('a limit set for a target that has one replaces it', () => {
  const columnIds = [id('test')];
  const set: ConfigurationChange = { do: 'set-limit', scope: 'column', columnIds, mode: 'ask', maximum: 5 };
  const board = after(smallBoard([limit('test', 3)]), set);
  expect(board.limits).toMatchObject([{ id: 'limit-test', maximum: 5, mode: 'ask' }]);
});

test('a column that is removed takes its own limits along and leaves those of a group', () => {
  const group = limit('test', 9, { id: 'group' as LimitId, scope: 'group', columnIds: [id('test'), id('ready')] });
  const board = after(smallBoard([limit('test', 3), group]), {
    do: 'retire-column',
    columnId: id('test'),
    cardsToColumnId: id('ready'),
  });
  expect(board.limits).toMatchObject([{ id: 'group', columnIds: ['ready'] }]);
});

test.each([
  [{ scope: 'half', columnIds: [id('test')], maximum: 1 }, 'columnIds'],
  [{ scope: 'column', columnIds: [id('dev-done')], maximum: 1 }, 'columnIds'],
  [{ scope: 'group', columnIds: [id('test')], maximum: 1 }, 'columnIds'],
  [{ scope: 'lane', maximum: 1 }, 'laneId'],
  [{ scope: 'type', maximum: 1 }, 'cardType'],
  [{ scope: 'board' }, 'maximum'],
  [{ scope: 'board', minimum: 3, maximum: 1 }, 'minimum'],
] as const)('a limit that does not fit its scope is refused by the name of the field: %o', (asked, field) => {
  const change = { do: 'set-limit', mode: 'ask', ...asked } as unknown as ConfigurationChange;
  expect(decideChange(smallBoard(), change, () => '')).toMatchObject({ refusal: 'invalid-input', field });
});

test('both points stand on columns in use, the commitment before the done point', () => {
  expect(configurationRefusal(smallBoard())).toBeUndefined();
  expect(configurationRefusal(smallBoard([], { doneColumnId: id('ready') }))).toMatchObject({
    field: 'commitmentColumnId',
  });
  const retired = after(smallBoard(), { do: 'retire-column', columnId: id('dev'), cardsToColumnId: id('ready') });
  expect(configurationRefusal(retired)).toMatchObject({ refusal: 'column-is-needed', field: 'commitmentColumnId' });
});

test('the last card type stays', () => {
  const change = { do: 'set-type', type: 'feature', word: 'Feature', enabled: false } as const;
  expect(decideChange(smallBoard(), change, () => '')).toMatchObject({ refusal: 'invalid-input', field: 'enabled' });
});
