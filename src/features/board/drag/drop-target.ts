import type { CardId } from '#domain/schemas/ids.ts';
import type { BoardState } from '../state/board-state.ts';
import { cardList } from '../state/card-list.ts';
import { indexAbove, type Place } from '../state/place.ts';
import type { ListHandle, ListRegistry } from '../store/list-registry.ts';
import type { Point } from './point-of.ts';

/** How far a point lies outside a rectangle. */
const outside = ({ x, y }: Point, { left, right, top, bottom }: DOMRect): number =>
  Math.max(left - x, 0, x - right) + Math.max(top - y, 0, y - bottom);

/** Of two lists at one point, the one of the column that stays in sight lies above the other. */
const liesAbove = (list: ListHandle): boolean =>
  Boolean(list.element()?.closest('[data-pinned] > [data-stage]:first-child'));

/** The list under a point, or the nearest one. */
export function listAt(lists: ListRegistry, point: Point): ListHandle | undefined {
  let nearest: ListHandle | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const list of lists) {
    const rect = list.element()?.getBoundingClientRect();
    const distance = rect ? outside(point, rect) : least;
    if (distance < least || (distance === least && liesAbove(list))) [nearest, least] = [list, distance];
  }
  return nearest;
}

/** The place that cards held at this point would fall to. */
export function placeAt(
  lists: ListRegistry,
  point: Point,
  state: BoardState,
  held: readonly CardId[],
): Place | undefined {
  const list = listAt(lists, point);
  const element = list?.element();
  if (!list || !element) return undefined;
  const at = list.indexAt(point.y - element.getBoundingClientRect().top + element.scrollTop);
  const { columnId, lane } = list;
  return { columnId, lane, index: indexAbove(cardList(state, columnId, lane), at, held) };
}
