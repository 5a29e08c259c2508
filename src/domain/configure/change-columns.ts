import { columnById, isOpen } from '#domain/columns.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { BoardConfiguration, Column } from '#domain/schemas/configuration.ts';
import type { Change } from '#domain/schemas/configuration-commands.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import type { Configured, NewId } from './configured.ts';
import type { ConfigurationDraft } from './draft.ts';
import { namesEachOnce } from './names-each-once.ts';

const noSuchColumn = (field: string) => refuse('invalid-input', 'There is no such column on this board.', { field });

const top = (board: BoardConfiguration) => board.columns.filter(({ parentId }) => parentId === null);

/** The whole order that follows from an order of the columns in use: halves follow their parent, retired ones their neighbour. */
function fullOrder(board: BoardConfiguration, ids: readonly ColumnId[]): ColumnId[] {
  const followers = new Map<ColumnId | null, ColumnId[]>();
  let before: ColumnId | null = null;
  for (const column of top(board)) {
    if (ids.includes(column.id)) before = column.id;
    else followers.set(before, [...(followers.get(before) ?? []), column.id]);
  }
  const units = [...(followers.get(null) ?? []), ...ids.flatMap((id) => [id, ...(followers.get(id) ?? [])])];
  return units.flatMap((id) => [id, ...board.columns.filter(({ parentId }) => parentId === id).map((half) => half.id)]);
}

const ordering = (board: BoardConfiguration, ids: readonly ColumnId[]): ConfigurationDraft => ({
  kind: 'columns-ordered',
  detail: { columnIds: fullOrder(board, ids) },
});

const inUse = (board: BoardConfiguration): ColumnId[] =>
  top(board)
    .filter(({ retired }) => !retired)
    .map(({ id }) => id);

const nameTaken = (board: BoardConfiguration, name: string, except?: ColumnId): Refusal | undefined =>
  top(board).some(
    (column) => !column.retired && column.id !== except && column.name.toLowerCase() === name.toLowerCase(),
  )
    ? refuse('name-taken', `There is a column called ${name} already.`, { field: 'name' })
    : undefined;

export function addColumn(board: BoardConfiguration, change: Change<'add-column'>, newId: NewId): Configured | Refusal {
  const id = change.columnId ?? (newId() as ColumnId);
  if (columnById(board, id)) return refuse('invalid-input', 'This column id is in use.', { field: 'columnId' });
  const taken = nameTaken(board, change.name);
  if (taken) return taken;
  const after = change.afterColumnId ?? inUse(board).at(-1) ?? null;
  if (after !== null && !inUse(board).includes(after)) return noSuchColumn('afterColumnId');
  const { name, kind, discard, policy } = change;
  const column: Column = { id, name, kind, discard, policy, parentId: null, half: null, split: false, retired: false };
  const place = after === null ? 0 : inUse(board).indexOf(after) + 1;
  const grown = { ...board, columns: [...board.columns, column] };
  const drafts: ConfigurationDraft[] = [
    { kind: 'column-added', detail: { column } },
    ordering(grown, inUse(board).toSpliced(place, 0, id)),
  ];
  return { drafts };
}

export function changeColumn(board: BoardConfiguration, change: Change<'change-column'>): Configured | Refusal {
  const column = columnById(board, change.columnId);
  if (!column || column.retired) return noSuchColumn('columnId');
  const taken = change.name === undefined || column.half ? undefined : nameTaken(board, change.name, column.id);
  if (taken) return taken;
  const { do: _, columnId: __, ...fields } = change;
  const changed = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { drafts: [{ kind: 'column-changed', detail: { column: { ...column, ...changed } } }] };
}

export function splitColumn(
  board: BoardConfiguration,
  change: Change<'split-column'>,
  newId: NewId,
): Configured | Refusal {
  const column = columnById(board, change.columnId);
  if (!column || !isOpen(column) || column.half) return noSuchColumn('columnId');
  const half = (which: 'in-progress' | 'done'): Column => ({
    ...column,
    id: newId() as ColumnId,
    kind: which === 'done' ? 'queue' : column.kind,
    policy: '',
    parentId: column.id,
    half: which,
  });
  const halves = [half('in-progress'), half('done')];
  const grown = { ...board, columns: [...board.columns, ...halves] };
  const [first] = halves;
  return {
    drafts: [
      ...halves.map((column): ConfigurationDraft => ({ kind: 'column-added', detail: { column } })),
      ordering(grown, inUse(board)),
      { kind: 'column-changed', detail: { column: { ...column, split: true } } },
    ],
    relocations: first ? [{ from: [column.id], to: first.id }] : [],
  };
}

const halvesOf = (board: BoardConfiguration, id: ColumnId) =>
  board.columns.filter((column) => column.parentId === id && !column.retired);

const retired = (column: Column): ConfigurationDraft => ({
  kind: 'column-retired',
  detail: { column: { ...column, retired: true } },
});

export function joinColumn(board: BoardConfiguration, change: Change<'join-column'>): Configured | Refusal {
  const column = columnById(board, change.columnId);
  if (!column?.split || column.retired) return noSuchColumn('columnId');
  const halves = halvesOf(board, column.id);
  return {
    drafts: [{ kind: 'column-changed', detail: { column: { ...column, split: false } } }],
    relocations: [{ from: halves.map(({ id }) => id), to: column.id }],
    afterwards: halves.map(retired),
  };
}

/** A column that goes takes its limits with it; its cards go where the admin says, its history stays in every chart. */
export function retireColumn(board: BoardConfiguration, change: Change<'retire-column'>): Configured | Refusal {
  const column = columnById(board, change.columnId);
  if (!column || column.retired || column.half) return noSuchColumn('columnId');
  const going = [column, ...halvesOf(board, column.id)];
  const from = going.filter(isOpen).map(({ id }) => id);
  const to = change.cardsToColumnId ?? null;
  const target = to === null ? undefined : columnById(board, to);
  if (to !== null && (!target || !isOpen(target) || from.includes(to))) return noSuchColumn('cardsToColumnId');
  return {
    drafts: board.limits.flatMap((limit) =>
      withoutColumns(
        limit,
        going.map(({ id }) => id),
      ),
    ),
    relocations: [{ from, to }],
    afterwards: going.map(retired),
  };
}

function withoutColumns(limit: BoardConfiguration['limits'][number], ids: readonly ColumnId[]): ConfigurationDraft[] {
  if (!limit.columnIds.some((id) => ids.includes(id))) return [];
  const columnIds = limit.columnIds.filter((id) => !ids.includes(id));
  return columnIds.length === 0
    ? [{ kind: 'limit-lifted', detail: { limitId: limit.id } }]
    : [{ kind: 'limit-set', detail: { limit: { ...limit, columnIds } } }];
}

export function orderColumns(board: BoardConfiguration, change: Change<'order-columns'>): Configured | Refusal {
  if (!namesEachOnce(change.columnIds, inUse(board))) {
    return refuse('invalid-input', 'Name each column of the board once.', { field: 'columnIds' });
  }
  return { drafts: [ordering(board, change.columnIds)] };
}
