import type { ColumnId } from '#domain/schemas/ids.ts';
import type { LaneFilter } from '../state/grouping.ts';

/** A list as it stands on screen: what a drag, a key or a focus needs to find a place in it. Indexes count every card of the list. */
export type ListHandle = {
  columnId: ColumnId;
  lane: LaneFilter;
  element: () => HTMLElement | null;
  /** The index before which something held at this height of the list's content would fall. */
  indexAt: (contentY: number) => number;
  scrollToIndex: (index: number) => void;
};

export type ListRegistry = Set<ListHandle>;

export const handleOf = (lists: ListRegistry, columnId: ColumnId, lane: LaneFilter): ListHandle | undefined =>
  [...lists].find((list) => list.columnId === columnId && list.lane === lane);
