import { someColumn, someLimit } from '#domain/configuration.fixture.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { BoardId, ColumnId, LaneId } from '#domain/schemas/ids.ts';

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
    someColumn('ready', 'Ready', { kind: 'queue' }),
    someColumn('build', 'Build', { split: true }),
    someColumn('build-doing', 'Build', { parentId: build, half: 'in-progress' }),
    someColumn('build-done', 'Build', { parentId: build, half: 'done', kind: 'queue' }),
    someColumn('test', 'Test'),
    someColumn('done', 'Done', { kind: 'done' }),
  ],
  lanes: [{ id: 'lane' as LaneId, name: 'Partners', retired: false }],
  types: [{ id: 'defect', word: 'Defect', enabled: true }],
  limits: [
    someLimit('l-ready', { columnIds: [ready], maximum: 6 }),
    someLimit('l-build', { columnIds: [build], maximum: 4 }),
    someLimit('l-test', { columnIds: [test], maximum: 3 }),
  ],
};

/** Cards by column: three in Test, one in each half of Build. */
export const cards = { test: 3, 'build-doing': 1, 'build-done': 1 } as Readonly<Record<ColumnId, number>>;
