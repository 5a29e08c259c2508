import type { BoardCard } from '#domain/schemas/card.ts';
import type { MoveCard, MoveCards } from '#domain/schemas/card-commands.ts';
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

/** The list at a place without the cards that are being moved. */
export const othersAt = (
  state: BoardState,
  { columnId, lane }: Pick<Place, 'columnId' | 'lane'>,
  moved: readonly CardId[],
): readonly CardId[] => {
  const list = cardList(state, columnId, lane);
  return list.some((id) => moved.includes(id)) ? list.filter((id) => !moved.includes(id)) : list;
};

/** The index of a place that stands above the n-th card of a list, while some of its cards are being moved. */
export const indexAbove = (list: readonly CardId[], at: number, moved: readonly CardId[]): number =>
  list.slice(0, at).filter((id) => !moved.includes(id)).length;

/** Whether cards stand in a list just as they would if they were put at this index, below one another. */
export const standThere = (list: readonly CardId[], index: number, moved: readonly CardId[]): boolean =>
  moved.every((id, below) => list[index + below] === id);

/** Where a card stands among those that stay while it is moved together with others. */
export function placeTogether(
  state: BoardState,
  card: BoardCard,
  moved: readonly BoardCard[],
  grouping: Grouping,
): Place | undefined {
  const place = placeOf(state, card, grouping);
  const list = place && cardList(state, place.columnId, place.lane);
  return place && list && { ...place, index: indexAbove(list, place.index, idsOf(moved)) };
}

export const samePlace = (a: Place | undefined, b: Place | undefined): boolean =>
  a?.columnId === b?.columnId && a?.lane === b?.lane && a?.index === b?.index;

/** Where cards go that come into a list without a place of their own: below the others; expedite ones above them. */
export const entryIndex = (
  state: BoardState,
  at: Pick<Place, 'columnId' | 'lane'>,
  cards: readonly BoardCard[],
): number =>
  cards.every(({ classOfService }) => classOfService === 'expedite') ? 0 : othersAt(state, at, idsOf(cards)).length;

export const idsOf = (cards: readonly BoardCard[]): CardId[] => cards.map(({ id }) => id);

/** What of a lane's common property some of the cards do not have yet. */
function lacking(cards: readonly BoardCard[], { lane }: Place): Omit<Target, 'toColumnId' | 'afterCardId'> {
  const change = changeInto(lane);
  const { laneId, ...rest } = Object.fromEntries(
    Object.entries(change).filter(([field, value]) => cards.some((card) => card[field as keyof BoardCard] !== value)),
  ) as typeof change;
  return { ...rest, ...(laneId === undefined ? {} : { toLaneId: laneId }) };
}

type Target = Pick<
  MoveCard,
  'toColumnId' | 'toLaneId' | 'afterCardId' | 'assigneeId' | 'type' | 'parentId' | 'customer'
>;

function targetOf(state: BoardState, cards: readonly BoardCard[], place: Place): Target {
  const others = othersAt(state, place, idsOf(cards));
  const afterCardId = others[Math.min(place.index, others.length) - 1] ?? null;
  return { toColumnId: place.columnId, ...lacking(cards, place), afterCardId };
}

/** The move that brings a card to a place: with it goes what the cards of that lane have in common. */
export const moveTo = (state: BoardState, card: BoardCard, place: Place): MoveCard => ({
  cardId: card.id,
  ...targetOf(state, [card], place),
  expectedCardSeq: card.cardSeq,
});

/** The one move that brings several cards to a place, below one another in this order. */
export const moveAllTo = (state: BoardState, cards: readonly BoardCard[], place: Place): MoveCards => ({
  cardIds: idsOf(cards),
  ...targetOf(state, cards, place),
});
