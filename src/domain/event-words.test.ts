import { expect, test } from 'vitest';
import { eventWords } from './event-words.ts';
import type { LedgerEvent } from './schemas/board-view.ts';
import type { BoardConfiguration, Column, WipLimit } from './schemas/configuration.ts';
import type { ColumnId, LaneId } from './schemas/ids.ts';

const column = (id: string, name: string, more: Partial<Column> = {}) =>
  ({ id, name, kind: 'active', parentId: null, half: null, split: false, retired: false, ...more }) as Column;
const board = {
  columns: [
    column('test', 'Test', { split: true }),
    column('test-done', 'Test', { parentId: 'test' as ColumnId, half: 'done' }),
    column('gone', 'Analysis', { retired: true }),
  ],
  limits: [],
  types: [{ id: 'defect', word: 'Bug', enabled: true }],
  lanes: [{ id: 'l' as LaneId, name: 'Clients', retired: false }],
} as Partial<BoardConfiguration> as BoardConfiguration;
const names = { person: (id: string) => `person ${id}`, card: (id: string) => `HB-${id}` };

const event = (more: object): LedgerEvent =>
  ({
    seq: 9,
    kind: 'card-moved',
    cardSeq: 2,
    fromColumnId: 'gone',
    state: { columnId: 'test-done' },
    undoesSeq: null,
    overrideReason: null,
    detail: {},
    ...more,
  }) as LedgerEvent;
const words = (more: object) => eventWords(board, event(more), names);

test('a move is told from and to, by halves, and by columns that are gone', () => {
  expect(words({})).toEqual({ what: 'moved it', from: 'Analysis', to: 'Test · done', why: null });
});

test('a change within a column names no column', () => {
  expect(words({ kind: 'card-reordered', cardSeq: null })).toMatchObject({ from: null, to: null });
});

test('the reason for going over a limit is told before the one of the change', () => {
  expect(words({ overrideReason: 'demo', detail: { reason: 'other' } }).why).toBe('demo');
  expect(words({ detail: { reason: 'other' } }).why).toBe('other');
});

test('an edit says what it made of what the ledger keeps, and of texts that they were changed', () => {
  const edit = (fields: string[], state: object) =>
    words({ kind: 'card-edited', cardSeq: null, detail: { fields }, state }).what;
  expect(edit(['dueOn', 'title'], {})).toBe('changed due date, title');
  expect(edit(['assigneeId', 'title'], { assigneeId: 'mo' })).toBe('gave it to person mo, changed title');
  expect(edit(['assigneeId', 'laneId'], { assigneeId: null, laneId: null })).toBe(
    'left it with nobody, took it out of its lane',
  );
  expect(edit(['type', 'size', 'laneId'], { type: 'defect', size: 5, laneId: 'l' })).toBe(
    'made it Bug, made its size 5, put it into Clients',
  );
  expect(edit(['classOfService', 'size'], { classOfService: 'expedite', size: null })).toBe(
    'made it expedite, took its size off',
  );
});

test('a block names its kind, its reason and the card that blocks', () => {
  const detail = { category: 'customer', reason: 'relay', blockedById: '7' };
  expect(words({ kind: 'card-blocked', cardSeq: null, detail })).toMatchObject({
    what: 'blocked it, waiting for the customer (HB-7)',
    why: 'relay',
  });
});

test('a compensating event says what it takes back', () => {
  expect(words({ undoesSeq: 4 }).what).toBe('took back event 4');
});

test('a limit is told with its bounds and what happens at it', () => {
  const limit = {
    id: 'l',
    scope: 'column',
    columnIds: ['test'],
    minimum: 1,
    maximum: 4,
    measure: 'count',
    mode: 'ask',
  };
  const detail = { limit: limit as unknown as WipLimit, reason: 'two testers' };
  expect(words({ kind: 'limit-set', cardSeq: null, state: null, detail })).toMatchObject({
    what: 'set the limit of Test: at most 4, at least 1, ask',
    why: 'two testers',
  });
});

test('a role is told by the name of its person', () => {
  const detail = { personId: 'p', role: 'product-owner' };
  expect(words({ kind: 'member-set', cardSeq: null, detail }).what).toBe('made person p product owner of the board');
});
