import type { BoardCard } from '#domain/schemas/card.ts';
import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import { cardList } from '../state/card-list.ts';
import { type LaneKey, laneOf } from '../state/grouping.ts';
import { lanesOn } from '../state/lanes.ts';
import { listKey } from '../state/list-key.ts';
import { type Place, placeOf } from '../state/place.ts';
import { type Stage, stageOf, stagesOf } from '../state/stages.ts';
import { isHidden } from '../state/stand.ts';
import type { BoardSession } from '../store/board-session.ts';
import { groupingOf } from '../store/grouping-of.ts';
import { handleOf } from '../store/list-registry.ts';

const idOf = (element: Element | null | undefined) =>
  element?.closest<HTMLElement>('[data-card]')?.dataset.card as CardId | undefined;

/** The card that keys act on: the focused one, else the one under the pointer. */
export function currentCard(session: BoardSession): BoardCard | undefined {
  const id = idOf(document.activeElement) ?? idOf(document.querySelector('[data-card]:hover'));
  return id === undefined ? undefined : session.shown.get().cards.get(id);
}

/** The list of a column in which a new card is typed: in the lane of the focused card, else in the first open one. */
export function listToCompose(session: BoardSession, columnId: ColumnId): string {
  const grouping = groupingOf(session);
  const card = currentCard(session);
  const { foldedLanes } = session.settings.get();
  const open = lanesOn(session.shown.get(), grouping).find(({ key }) => !foldedLanes.includes(key));
  return listKey(columnId, card ? laneOf(card, grouping) : open?.key);
}

const headsOf = ({ column }: Stage) => {
  const stage = `[data-stage="${column.id}"]`;
  return `${stage} header [aria-haspopup], ${stage} > button`;
};

/** The head of the column that a list belongs to, for when no card of it can have the focus; a folded column is its own head. */
export function focusHead(session: BoardSession, columnId: ColumnId): void {
  const stage = stageOf(session.shown.get().configuration, columnId);
  if (stage) document.querySelector<HTMLElement>(headsOf(stage))?.focus();
}

export const laneInFocus = () =>
  document.activeElement?.closest<HTMLElement>('[data-lane]')?.dataset.lane as LaneKey | undefined;

/** The button that folds and opens a lane. */
export const focusLane = (lane: LaneKey): void =>
  document.querySelector<HTMLElement>(`[data-lane="${CSS.escape(lane)}"] button`)?.focus();

/** Does what draws a column anew; a focus that stood in it goes to its head as soon as that is there. */
export function keepFocusIn(session: BoardSession, { column, lists }: Stage, redraw: () => void): void {
  const id = idOf(document.activeElement);
  const within = id && session.shown.get().cards.get(id)?.columnId;
  const isInside =
    lists.some((list) => list.id === within) || document.activeElement?.closest(`[data-stage="${column.id}"]`);
  redraw();
  if (isInside) requestAnimationFrame(() => focusHead(session, column.id));
}

/** Shows a card that came back by the focus, unless that is with another card or at work elsewhere. */
export function followCard(session: BoardSession, id: CardId): void {
  if (!document.activeElement?.closest('[data-card], aside, dialog, [role="dialog"]')) focusCard(session, id);
}

/**
 * Brings a card into view and gives it the focus, now or as soon as it is in the document; in a folded lane the lane has
 * it, in a folded column the column.
 */
export function focusCard(session: BoardSession, id: CardId): void {
  const card = session.shown.get().cards.get(id);
  const place = card && placeOf(session.shown.get(), card, groupingOf(session));
  if (!place) return;
  if (place.lane !== undefined && session.settings.get().foldedLanes.includes(place.lane)) {
    focusLane(place.lane);
    return;
  }
  const list = handleOf(session.lists, place.columnId, place.lane);
  if (!list) {
    focusHead(session, place.columnId);
    return;
  }
  list.scrollToIndex(place.index);
  session.wanted.set(id);
}

/** The columns from left to right, without those that somebody hid. */
export function stagesInSight({ shown, settings }: BoardSession): readonly Stage[] {
  return stagesOf(shown.get().configuration).filter((stage) => !isHidden(settings.get(), stage));
}

type Step = 'up' | 'down' | 'left' | 'right';

/** Walks from card to card; sideways to the nearest column that has any, at the same height. */
export function walk(session: BoardSession, direction: Step): void {
  const state = session.shown.get();
  const from = currentCard(session);
  const place = from && placeOf(state, from, groupingOf(session));
  const columns = stagesInSight(session).flatMap(({ lists }) => lists.map(({ id }) => id));
  if (!place) {
    const first = columns.flatMap((id) => state.columns.get(id)?.[0] ?? [])[0];
    if (first) focusCard(session, first);
    return;
  }
  if (direction === 'up' || direction === 'down') {
    const next = cardBeside(session, place, direction === 'up' ? -1 : 1);
    if (next) focusCard(session, next);
    return;
  }
  const by = direction === 'left' ? -1 : 1;
  for (let at = columns.indexOf(place.columnId) + by; columns[at] !== undefined; at += by) {
    const list = cardList(state, columns[at] as (typeof columns)[number], place.lane);
    const next = list[Math.min(place.index, list.length - 1)];
    if (next) {
      focusCard(session, next);
      return;
    }
  }
}

/** The card above or below a place; beyond the end of a lane the nearest one of the same column in another open lane. */
function cardBeside(session: BoardSession, { columnId, lane, index }: Place, by: -1 | 1): CardId | undefined {
  const state = session.shown.get();
  const inLane = cardList(state, columnId, lane)[index + by];
  if (inLane || lane === undefined) return inLane;
  const { foldedLanes } = session.settings.get();
  const lanes = lanesOn(state, groupingOf(session)).map(({ key }) => key);
  const beyond = by < 0 ? lanes.slice(0, lanes.indexOf(lane)).toReversed() : lanes.slice(lanes.indexOf(lane) + 1);
  const lists = beyond.filter((key) => !foldedLanes.includes(key)).map((key) => cardList(state, columnId, key));
  return lists.find((list) => list.length > 0)?.at(by < 0 ? -1 : 0);
}

/** The n-th column from the left, counted from 1: its first card, or nothing where it is empty. */
export function focusStage(session: BoardSession, n: number): void {
  const state = session.shown.get();
  const stage = stagesInSight(session)[n - 1];
  const first = stage?.lists.flatMap(({ id }) => state.columns.get(id)?.[0] ?? [])[0];
  if (first) focusCard(session, first);
}
