import type { BoardCard } from '#domain/schemas/card.ts';
import type { BoardState } from '../state/board-state.ts';
import { groupingOfLane, laneOf } from '../state/grouping.ts';
import { laneName } from '../state/lanes.ts';
import type { Place } from '../state/place.ts';
import { stageName } from './where.ts';

/** " to Test, Ada": the column and the lane that are new to some of the cards; empty where neither is. */
export function whereTo(state: BoardState, cards: readonly BoardCard[], { columnId, lane }: Place): string {
  const stage = cards.every((card) => card.columnId === columnId) ? [] : [stageName(state, columnId)];
  const isIn = (card: BoardCard) => laneOf(card, groupingOfLane(lane)) === lane;
  const lanes = lane === undefined || cards.every(isIn) ? [] : [laneName(state, lane)];
  const to = [...stage, ...lanes].join(', ');
  return to && ` to ${to}`;
}
