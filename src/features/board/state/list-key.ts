import type { ColumnId } from '#domain/schemas/ids.ts';
import type { LaneFilter } from './grouping.ts';

/** Names one list on screen. */
export const listKey = (columnId: ColumnId, lane: LaneFilter): string =>
  lane === undefined ? columnId : `${columnId}/${lane}`;
