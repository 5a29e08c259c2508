import type { Column, WipLimit } from './schemas/configuration.ts';
import type { ColumnId, LimitId } from './schemas/ids.ts';

/** A column where work is done, in use and whole, but for what is named. */
export const someColumn = (id: string, name: string, more: Partial<Column> = {}): Column => ({
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

/** A limit by count that asks, of no column and of nothing in particular, but for what is named. */
export const someLimit = (id: string, more: Partial<WipLimit> = {}): WipLimit => ({
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
