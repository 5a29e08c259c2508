import { typeChanges } from '../configure/board-templates.ts';
import type { NewId } from '../configure/configured.ts';
import type { ConfigurationDraft } from '../configure/draft.ts';
import { applyConfigurationEvent, boardFields } from '../configure/fold.ts';
import type { Micros } from '../flow/history.ts';
import type { BoardConfiguration, Column, WipLimit } from '../schemas/configuration.ts';
import type { ColumnId, LimitId } from '../schemas/ids.ts';
import type { BoardFile, ColumnFile } from '../schemas/import.ts';
import { readInstant, type UnreadableInstant } from './read-instant.ts';

/** A change of the imported board's configuration, with its own instant in the history. */
export type DatedDraft = { at: Micros; draft: ConfigurationDraft };

export type ImportedConfiguration = {
  /** The board as it is once all of its configuration events have happened; retired columns are still open. */
  configuration: BoardConfiguration;
  /** All of them in their order: those of the beginning, dated at the first instant, then each change of kind. */
  drafts: DatedDraft[];
  /** The ledger's id of each column, by its id in the source. */
  columnIds: ReadonlyMap<string, ColumnId>;
};

type Identified = { file: ColumnFile; column: Column };

const columnOf = (file: ColumnFile, id: ColumnId): Column => ({
  id,
  name: file.name ?? file.id,
  kind: file.kind,
  discard: file.discard ?? false,
  parentId: null,
  half: null,
  split: false,
  retired: false,
  policy: '',
});

const limitOf = ({ file, column }: Identified, id: LimitId): WipLimit => ({
  id,
  scope: 'column',
  columnIds: [column.id],
  laneId: null,
  cardType: null,
  personId: null,
  measure: 'count',
  minimum: null,
  maximum: file.wip_limit ?? null,
  mode: 'ask',
});

/** Changes of kind, in the order of their instants; what changes nothing is left out. */
export function kindChanges(file: ColumnFile): { at: Micros; kind: Column['kind'] }[] {
  const told = (file.kind_history ?? []).map(({ from, kind }) => ({ at: micros(from), kind }));
  const inOrder = told.toSorted((a, b) => a.at - b.at);
  return inOrder.filter(({ kind }, index) => kind !== (inOrder[index - 1]?.kind ?? file.kind));
}

/** An instant of a board's file, which its schema has read before. */
function micros(text: string): Micros {
  const read: Micros | UnreadableInstant = readInstant(text);
  if (typeof read === 'object') throw new RangeError(`${text} ${read.problem}`);
  return read;
}

function beginnings(file: BoardFile, board: BoardConfiguration, columns: Identified[], newId: NewId) {
  const idOf = (sourceKey: string) => columns.find((known) => known.file.id === sourceKey)?.column.id ?? null;
  const fields = Object.fromEntries(boardFields.map((field) => [field, board[field]]));
  const points = { commitmentColumnId: idOf(file.commitment_column), doneColumnId: idOf(file.done_column) };
  const promise = { sleDays: file.sle_days ?? null, calendar: file.calendar ?? null };
  const types = typeChanges().flatMap((change) =>
    change.do === 'set-type' ? [{ id: change.type, word: change.word, enabled: change.enabled }] : [],
  );
  return [
    ...types.map((type): ConfigurationDraft => ({ kind: 'type-set', detail: { type } })),
    ...columns.map(
      (known): ConfigurationDraft => ({
        kind: 'column-added',
        detail: { column: known.column, sourceKey: known.file.id },
      }),
    ),
    ...columns
      .filter((known) => typeof known.file.wip_limit === 'number')
      .map(
        (known): ConfigurationDraft => ({
          kind: 'limit-set',
          detail: { limit: limitOf(known, newId() as LimitId) },
        }),
      ),
    { kind: 'board-changed' as const, detail: { ...fields, ...points, ...promise } },
  ];
}

/**
 * The configuration that a source's board comes to, as events: everything holds from `first`, the first instant of the
 * history, but for changes of kind, which hold from their own (one from before `first` holds from there).
 */
export function importedConfiguration(
  empty: BoardConfiguration,
  file: BoardFile,
  first: Micros,
  newId: NewId,
): ImportedConfiguration {
  const columns = file.columns.map((column) => ({ file: column, column: columnOf(column, newId() as ColumnId) }));
  const changes = columns.flatMap(({ file: source, column }) =>
    kindChanges(source).map(({ at, kind }) => ({
      at: Math.max(at, first),
      draft: { kind: 'column-changed' as const, detail: { column: { ...column, kind } } },
    })),
  );
  const drafts: DatedDraft[] = [
    ...beginnings(file, empty, columns, newId).map((draft) => ({ at: first, draft })),
    ...changes.toSorted((a, b) => a.at - b.at),
  ];
  return {
    configuration: drafts.reduce((board, { draft }) => applyConfigurationEvent(board, draft), empty),
    drafts,
    columnIds: new Map(columns.map(({ file: source, column }) => [source.id, column.id])),
  };
}
