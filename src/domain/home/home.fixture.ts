import type { ColumnPaces } from '../card-age.ts';
import type { BoardConfiguration, Column, WipLimit } from '../schemas/configuration.ts';
import type { BoardId, CardId, ColumnId, LimitId, PersonId } from '../schemas/ids.ts';
import type { HomeBoard, OpenCard } from './open-card.ts';

export const nowMs = Date.parse('2026-11-20T11:00:00Z');
export const mo = 'mo' as PersonId;

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

const half = (parent: string, name: string, of: 'in-progress' | 'done') =>
  column(`${parent}-${of}`, name, { parentId: parent as ColumnId, half: of });

const limit = (columnId: string, maximum: number): WipLimit => ({
  id: `limit-${columnId}` as LimitId,
  scope: 'column',
  columnIds: [columnId as ColumnId],
  laneId: null,
  cardType: null,
  personId: null,
  measure: 'count',
  minimum: null,
  maximum,
  mode: 'ask',
});

/** Ready · Build in two halves, at most 3 · Test, at most 2 · Done. */
export const harbour: BoardConfiguration = {
  id: 'harbour' as BoardId,
  key: 'HB',
  name: 'Harbour releases',
  zone: 'UTC',
  commitmentColumnId: 'build' as ColumnId,
  doneColumnId: 'done' as ColumnId,
  expediteLimit: 1,
  sleDays: null,
  archived: false,
  columns: [
    column('ready', 'Ready', { kind: 'queue' }),
    column('build', 'Build', { split: true }),
    half('build', 'In progress', 'in-progress'),
    half('build', 'Done', 'done'),
    column('test', 'Test'),
    column('done', 'Done', { kind: 'done' }),
  ],
  lanes: [],
  types: [],
  limits: [limit('build', 3), limit('test', 2)],
};

export const boardWith = (paces: ColumnPaces = {}): HomeBoard => ({ configuration: harbour, paces });

/** A card in a column, in nobody's hands, from 9:00 a number of days ago. */
export function someCard(
  number: number,
  columnId: string,
  more: Partial<OpenCard> & { daysOld?: number } = {},
): OpenCard {
  const { daysOld = 0, ...own } = more;
  const began = `2026-11-${String(20 - daysOld).padStart(2, '0')}T09:00:00Z`;
  return {
    boardId: harbour.id,
    id: `card-${number}` as CardId,
    number,
    title: `Card ${number}`,
    type: 'feature',
    columnId: columnId as ColumnId,
    rank: `a${number}`,
    size: null,
    classOfService: 'standard',
    assigneeId: null,
    assignee: null,
    cardSeq: 1,
    createdAt: began,
    enteredAt: began,
    startedAt: columnId === 'ready' ? null : began,
    wasMine: false,
    block: null,
    ...own,
  };
}
