import type { BoardConfiguration, Column, WipLimit } from '#domain/schemas/configuration.ts';
import type { BoardId, ColumnId, LaneId, LimitId } from '#domain/schemas/ids.ts';

const column = (id: string, name: string, more: Partial<Column> = {}): Column => ({
  id: id as ColumnId,
  name,
  kind: 'active',
  discard: false,
  parentId: null,
  half: null,
  split: false,
  retired: false,
  policy: '',
  ...more,
});

export const limit = (id: string, more: Partial<WipLimit>): WipLimit => ({
  id: id as LimitId,
  scope: 'column',
  columnIds: [],
  laneId: null,
  cardType: null,
  personId: null,
  measure: 'count',
  minimum: null,
  maximum: null,
  mode: 'ask',
  ...more,
});

export const ready = 'ready' as ColumnId;
export const build = 'build' as ColumnId;
export const test = 'test' as ColumnId;
export const done = 'done' as ColumnId;
export const buildDone = 'build-done' as ColumnId;

/** Ready (≤ 6) · Build, split (≤ 4) · Test (≤ 3) · Done; the clock runs from Build to Done. */
export const board: BoardConfiguration = {
  id: 'board' as BoardId,
  key: 'HB',
  name: 'Harbour',
  zone: 'UTC',
  commitmentColumnId: build,
  doneColumnId: done,
  expediteLimit: 1,
  sleDays: null,
  archived: false,
  columns: [
    column('ready', 'Ready', { kind: 'queue' }),
    column('build', 'Build', { split: true }),
    column('build-doing', 'Build', { parentId: build, half: 'in-progress' }),
    column('build-done', 'Build', { parentId: build, half: 'done', kind: 'queue' }),
    column('test', 'Test'),
    column('done', 'Done', { kind: 'done' }),
  ],
  lanes: [{ id: 'lane' as LaneId, name: 'Partners', retired: false }],
  types: [{ id: 'defect', word: 'Defect', enabled: true }],
  limits: [
    limit('l-ready', { columnIds: [ready], maximum: 6 }),
    limit('l-build', { columnIds: [build], maximum: 4 }),
    limit('l-test', { columnIds: [test], maximum: 3 }),
  ],
};

/** Cards by column: three in Test, one in each half of Build. */
export const cards = { test: 3, 'build-doing': 1, 'build-done': 1 } as Readonly<Record<ColumnId, number>>;
