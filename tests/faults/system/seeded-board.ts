import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';

/** A board that clients work on: its columns in their order, and those that have a hard limit, all in the middle. */
export type SeededBoard = { id: string; columns: ColumnId[]; limited: ColumnId[] };

/** What a run begins with: boards, and a token of the admin and of each member. */
export type Seeded = { boards: SeededBoard[]; adminToken: string; memberTokens: string[] };

/** The change that sets a column's hard limit. */
export const stopLimit = (columnId: ColumnId, maximum: number): ConfigurationChange => ({
  do: 'set-limit',
  scope: 'column',
  columnIds: [columnId],
  measure: 'count',
  maximum,
  mode: 'stop',
});
