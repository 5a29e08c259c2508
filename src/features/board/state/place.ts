import type { BoardCard } from '#domain/schemas/card.ts';
import type { MoveCard } from '#domain/schemas/card-commands.ts';
import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import type { BoardState } from './board-state.ts';
import { cardList } from './card-list.ts';
import type { LaneFilter } from './stages.ts';

/** A place on screen: `index` counts the other cards above it in that list, so the moved card itself never counts. */
export type Place = { columnId: ColumnId; lane: LaneFilter; index: number };

/** Where a card stands; `inLanes` says whether the board is drawn in lanes. */
export function placeOf(state: BoardState, card: BoardCard, inLanes: boolean): Place | undefined {
  if (card.columnId === null) return undefined;
  const lane = inLanes ? card.laneId : undefined;
  const index = cardList(state, card.columnId, lane).indexOf(card.id);
  return index < 0 ? undefined : { columnId: card.columnId, lane, index };
}

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

/** The command that brings a card to a place. */
export function moveTo(state: BoardState, card: BoardCard, place: Place): MoveCard {
  const others = othersAt(state, place, card.id);
  return {
    cardId: card.id,
    toColumnId: place.columnId,
    ...(place.lane === undefined || place.lane === card.laneId ? {} : { toLaneId: place.lane }),
    afterCardId: others[Math.min(place.index, others.length) - 1] ?? null,
    expectedCardSeq: card.cardSeq,
  };
}
