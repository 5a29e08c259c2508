import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import type { BoardState } from './board-state.ts';
import { groupingOfLane, type LaneFilter, type LaneKey, laneOf } from './grouping.ts';

const none: readonly CardId[] = [];
const byLane = new WeakMap<readonly CardId[], Map<LaneKey, readonly CardId[]>>();

/** One list on screen: a column's cards, or those of one lane in it. The same array until one of its cards moves. */
export function cardList(state: BoardState, columnId: ColumnId, lane: LaneFilter): readonly CardId[] {
  const column = state.columns.get(columnId) ?? none;
  if (lane === undefined || column.length === 0) return column;
  const lists = byLane.get(column) ?? new Map<LaneKey, readonly CardId[]>();
  byLane.set(column, lists);
  const grouping = groupingOfLane(lane);
  const isIn = (id: CardId) => {
    const card = state.cards.get(id);
    return card !== undefined && laneOf(card, grouping) === lane;
  };
  const list = lists.get(lane) ?? column.filter(isIn);
  lists.set(lane, list);
  return list;
}
