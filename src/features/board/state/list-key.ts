import type { ColumnId } from '#domain/schemas/ids.ts';
import type { LaneFilter } from './stages.ts';

/** Names one list on screen. */
export const listKey = (columnId: ColumnId, lane: LaneFilter): string =>
  lane === undefined ? columnId : `${columnId}/${lane ?? 'none'}`;
