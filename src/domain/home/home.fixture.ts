import type { ColumnPaces } from '../card-age.ts';
import { someColumn, someLimit } from '../configuration.fixture.ts';
import type { BoardConfiguration } from '../schemas/configuration.ts';
import type { BoardId, CardId, ColumnId, PersonId } from '../schemas/ids.ts';
import type { HomeBoard, OpenCard } from './open-card.ts';

export const nowMs = Date.parse('2026-11-20T11:00:00Z');
export const mo = 'mo' as PersonId;

const half = (parent: string, name: string, of: 'in-progress' | 'done') =>
  someColumn(`${parent}-${of}`, name, { parentId: parent as ColumnId, half: of });

const limit = (columnId: string, maximum: number) =>
  someLimit(`limit-${columnId}`, { columnIds: [columnId as ColumnId], maximum });

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
    someColumn('ready', 'Ready', { kind: 'queue' }),
    someColumn('build', 'Build', { split: true }),
    half('build', 'In progress', 'in-progress'),
    half('build', 'Done', 'done'),
    someColumn('test', 'Test'),
    someColumn('done', 'Done', { kind: 'done' }),
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
