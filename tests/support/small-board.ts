import { someColumn, someLimit } from '#domain/configuration.fixture.ts';
import type { KnownCard } from '#domain/move.ts';
import type { CardState } from '#domain/schemas/card.ts';
import type { BoardConfiguration, Column, WipLimit } from '#domain/schemas/configuration.ts';
import type { BoardId, CardId, ColumnId } from '#domain/schemas/ids.ts';
import type { Tally, TallyQuery } from '#domain/tally.ts';

const column = (id: string, more: Partial<Column> = {}): Column => someColumn(id, id, more);

const half = (id: string, parent: string, which: 'in-progress' | 'done') =>
  column(id, { parentId: parent as ColumnId, half: which, kind: which === 'done' ? 'queue' : 'active' });

/** ready · dev (split: dev-doing, dev-done) · test · done; committed from dev on, done at done. */
export const smallBoard = (limits: WipLimit[] = [], more: Partial<BoardConfiguration> = {}): BoardConfiguration => ({
  id: 'board' as BoardId,
  key: 'HB',
  name: 'Harbour',
  zone: 'UTC',
  commitmentColumnId: 'dev' as ColumnId,
  doneColumnId: 'done' as ColumnId,
  expediteLimit: 1,
  sleDays: null,
  archived: false,
  columns: [
    column('ready', { kind: 'queue' }),
    column('dev', { split: true }),
    half('dev-doing', 'dev', 'in-progress'),
    half('dev-done', 'dev', 'done'),
    column('test'),
    column('done', { kind: 'done' }),
  ],
  lanes: [],
  types: [{ id: 'feature', word: 'Feature', enabled: true }],
  limits,
  ...more,
});

export const limit = (columnId: string | null, maximum: number, more: Partial<WipLimit> = {}): WipLimit =>
  someLimit(`limit-${columnId ?? 'board'}`, {
    scope: columnId === null ? 'board' : 'column',
    columnIds: columnId === null ? [] : [columnId as ColumnId],
    maximum,
    mode: 'stop',
    ...more,
  });

export const standing = (columnId: string, more: Partial<CardState> = {}): CardState => ({
  columnId: columnId as ColumnId,
  rank: 'a0',
  laneId: null,
  type: 'feature',
  size: null,
  classOfService: 'standard',
  assigneeId: null,
  standing: 'on-board',
  void: false,
  ...more,
});

export const known = (state: CardState): KnownCard => ({ id: 'card' as CardId, label: 'HB-1', cardSeq: 3, state });

/** Tallies of `count` cards of size 1 for each query. */
export const tallied = (queries: TallyQuery[], count: number): Map<string, Tally> =>
  new Map(queries.map(({ key }) => [key, { count, size: count }]));
