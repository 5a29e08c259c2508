import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';

/** Whether what stands in this column is past the done point, by today's order. */
export function isDone({ columns, doneColumnId }: BoardConfiguration, columnId: ColumnId | null): boolean {
  const done = columns.findIndex(({ id }) => id === doneColumnId);
  return done >= 0 && columns.findIndex(({ id }) => id === columnId) >= done;
}
