import { isOpen } from '#domain/columns.ts';
import type { BoardConfiguration, Column } from '#domain/schemas/configuration.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';

/** What stands on screen as one column: a whole column, or a split one with its two halves in their order. */
export type Stage = { column: Column; lists: readonly Column[] };

const known = new WeakMap<BoardConfiguration, readonly Stage[]>();

/** The board's stages from left to right; the same array as long as the configuration is the same. */
export function stagesOf(configuration: BoardConfiguration): readonly Stage[] {
  const stages =
    known.get(configuration) ??
    configuration.columns
      .filter((column) => !column.retired && column.parentId === null)
      .map((column) => ({
        column,
        lists: column.split
          ? configuration.columns.filter((half) => half.parentId === column.id && isOpen(half))
          : [column],
      }));
  known.set(configuration, stages);
  return stages;
}

export const stageOf = (configuration: BoardConfiguration, id: ColumnId | null): Stage | undefined =>
  stagesOf(configuration).find(({ lists }) => lists.some((column) => column.id === id));

/** Cards wait here: queues, buffers and what is done are drawn as ruled water. */
export const isWaiting = (column: Column): boolean =>
  column.kind === 'queue' || column.half === 'done' || column.kind === 'done';
