import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { BoardId } from '#domain/schemas/ids.ts';

/** A board before its first event. */
export const unconfigured = (boardId: string): BoardConfiguration => ({
  id: boardId as BoardId,
  key: '',
  name: '',
  zone: '',
  commitmentColumnId: null,
  doneColumnId: null,
  expediteLimit: 1,
  sleDays: null,
  archived: false,
  columns: [],
  lanes: [],
  types: [],
  limits: [],
});
