import type { BoardCard } from '#domain/schemas/card.ts';
import type { MoveCard } from '#domain/schemas/card-commands.ts';
import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import type { BoardState } from './board-state.ts';
import { cardList } from './card-list.ts';
import { changeInto, type Grouping, groupingOfLane, type LaneFilter, laneOf } from './grouping.ts';

/** A place on screen: `index` counts the other cards above it in that list, so the moved card itself never counts. */
export type Place = { columnId: ColumnId; lane: LaneFilter; index: number };

/** Where a card stands on a board that is drawn by a grouping. */
export function placeOf(state: BoardState, card: BoardCard, grouping: Grouping): Place | undefined {
  if (card.columnId === null) return undefined;
  const lane = laneOf(card, grouping);
  const index = cardList(state, card.columnId, lane).indexOf(card.id);
  return index < 0 ? undefined : { columnId: card.columnId, lane, index };
}

/** Where a card stands now, told in the same grouping as another place. */
export const placeBeside = (state: BoardState, card: BoardCard, { lane }: Place): Place | undefined =>
  placeOf(state, card, groupingOfLane(lane));

/** The list at a place without the card that is being moved. */
export const othersAt = (
  state: BoardState,
  place: Pick<Place, 'columnId' | 'lane'>,
  moved: CardId,
): readonly CardId[] => {
  const list = cardList(state, place.columnId, place.lane);
  return list.includes(moved) ? list.filter((id) => id !== moved) : list;
};

export const samePlace = (a: Place | undefined, b: Place | undefined): boolean =>
  a?.columnId === b?.columnId && a?.lane === b?.lane && a?.index === b?.index;

/** The move that brings a card to a place: with it goes the lane, the person or the type of the place. */
export function moveTo(state: BoardState, card: BoardCard, place: Place): MoveCard {
  const others = othersAt(state, place, card.id);
  const { laneId, assigneeId, type } = changeInto(place.lane);
  return {
    cardId: card.id,
    toColumnId: place.columnId,
    ...(laneId === undefined || laneId === card.laneId ? {} : { toLaneId: laneId }),
    ...(assigneeId === undefined || assigneeId === card.assigneeId ? {} : { assigneeId }),
    ...(type === undefined || type === card.type ? {} : { type }),
    afterCardId: others[Math.min(place.index, others.length) - 1] ?? null,
    expectedCardSeq: card.cardSeq,
  };
}
