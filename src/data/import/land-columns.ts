import 'server-only';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { projectConfiguration } from '#data/boards/project-configuration.ts';
import { rows } from '#data/database.ts';
import type { ConfigurationDraft } from '#domain/configure/draft.ts';
import { applyConfigurationEvent } from '#domain/configure/fold.ts';
import type { ImportedConfiguration } from '#domain/import/imported-configuration.ts';
import type { BoardFile } from '#domain/schemas/import.ts';

const putSourceKeys = `
update board_column c
set source_key = s.key
from jsonb_each_text($3::jsonb) s
where c.workspace_id = $1 and c.board_id = $2 and c.id = s.value::uuid`;

const putCalendar = `
update board
set calendar = $3
where workspace_id = $1 and id = $2`;

const columnsWithCards = `
select distinct column_id as id
from card
where workspace_id = $1 and board_id = $2 and standing = 'on-board' and not void and column_id is not null`;

/** Makes the tables of the configuration say what the imported board is, with the source's own ids of its columns. */
export async function landColumns(
  { connection, workspaceId, boardId }: LockedBoard,
  imported: ImportedConfiguration,
  file: BoardFile,
): Promise<void> {
  const of = [workspaceId, boardId];
  await projectConfiguration(connection, workspaceId, imported.configuration);
  await rows(connection, putSourceKeys, [...of, JSON.stringify(Object.fromEntries(imported.columnIds))]);
  await rows(connection, putCalendar, [...of, file.calendar ? JSON.stringify(file.calendar) : null]);
}

/**
 * Retires, once the history is told, the columns that the source has retired, and lifts their limits; a column in which
 * cards still stand stays open. Answers the events and brings the tables along.
 */
export async function retireColumns(
  { connection, workspaceId, boardId }: LockedBoard,
  imported: ImportedConfiguration,
  file: BoardFile,
): Promise<ConfigurationDraft[]> {
  const held = await rows<{ id: string }>(connection, columnsWithCards, [workspaceId, boardId]);
  const inUse = new Set(held.map(({ id }) => id));
  const retired = file.columns.flatMap(({ id, retired: isRetired }) => {
    const columnId = imported.columnIds.get(id);
    return isRetired && columnId !== undefined && !inUse.has(columnId) ? [columnId] : [];
  });
  const { columns, limits } = imported.configuration;
  const drafts: ConfigurationDraft[] = [
    ...limits
      .filter(({ columnIds }) => columnIds.some((id) => retired.includes(id)))
      .map(({ id }) => ({ kind: 'limit-lifted' as const, detail: { limitId: id } })),
    ...columns
      .filter(({ id }) => retired.includes(id))
      .map((column) => ({ kind: 'column-retired' as const, detail: { column: { ...column, retired: true } } })),
  ];
  if (drafts.length > 0) {
    const configuration = drafts.reduce(applyConfigurationEvent, imported.configuration);
    await projectConfiguration(connection, workspaceId, configuration);
  }
  return drafts;
}
