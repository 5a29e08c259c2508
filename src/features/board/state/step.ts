import type { BoardCard } from '#domain/schemas/card.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import type { BoardState } from './board-state.ts';
import { groupingOfLane } from './grouping.ts';
import { lanesOn } from './lanes.ts';
import { entryIndex, idsOf, othersAt, type Place } from './place.ts';
import { stageOf, stagesOf } from './stages.ts';

export type Direction = 'up' | 'down' | 'left' | 'right' | 'top' | 'bottom' | 'previous-stage' | 'next-stage';

/** The place one step from a place, for the cards that are moved; undefined at the edge of the board. */
export function stepFrom(
  state: BoardState,
  cards: readonly BoardCard[],
  place: Place,
  direction: Direction,
): Place | undefined {
  const moved = idsOf(cards);
  const last = (at: Omit<Place, 'index'>) => othersAt(state, at, moved).length;
  switch (direction) {
    case 'up':
      return place.index > 0 ? { ...place, index: place.index - 1 } : intoLane(state, place, -1, last);
    case 'down':
      return place.index < last(place) ? { ...place, index: place.index + 1 } : intoLane(state, place, 1, last);
    case 'top':
      return { ...place, index: 0 };
    case 'bottom':
      return { ...place, index: last(place) };
    case 'left':
    case 'right': {
      const columnId = neighbourList(state, place.columnId, direction === 'left' ? -1 : 1);
      return columnId && { ...place, columnId, index: Math.min(place.index, last({ ...place, columnId })) };
    }
    default: {
      const columnId = neighbourStage(state, place.columnId, direction === 'previous-stage' ? -1 : 1);
      return columnId && { ...place, columnId, index: entryIndex(state, { ...place, columnId }, cards) };
    }
  }
}

/** The same column in the lane above (at its bottom) or below (at its top). */
function intoLane(
  state: BoardState,
  place: Place,
  by: -1 | 1,
  last: (at: Omit<Place, 'index'>) => number,
): Place | undefined {
  if (place.lane === undefined) return undefined;
  const lanes = lanesOn(state, groupingOfLane(place.lane)).map(({ key }) => key);
  const lane = lanes[lanes.indexOf(place.lane) + by];
  if (lane === undefined) return undefined;
  const next = { columnId: place.columnId, lane };
  return { ...next, index: by < 0 ? last(next) : 0 };
}

function neighbourList(state: BoardState, columnId: ColumnId, by: -1 | 1): ColumnId | undefined {
  const lists = stagesOf(state.configuration).flatMap((stage) => stage.lists.map(({ id }) => id));
  return lists[lists.indexOf(columnId) + by];
}

/** The list by which a stage is entered: its in-progress half, or itself. */
function neighbourStage(state: BoardState, columnId: ColumnId, by: -1 | 1): ColumnId | undefined {
  const stages = stagesOf(state.configuration);
  const own = stageOf(state.configuration, columnId);
  return own && stages[stages.indexOf(own) + by]?.lists[0]?.id;
}
