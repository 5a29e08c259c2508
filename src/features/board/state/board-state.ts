import { isOpen } from '#domain/columns.ts';
import type { BoardDelta, BoardView } from '#domain/schemas/board-view.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { BoardConfiguration, BoardMember } from '#domain/schemas/configuration.ts';
import type { CardId, ColumnId, PersonId } from '#domain/schemas/ids.ts';
import { groupings, laneOf } from './grouping.ts';

/**
 * The board on screen. Never changed in place: a change makes a new state that shares everything it did not touch, so
 * that a column whose list is the same array needs no new drawing.
 */
export type BoardState = {
  seq: number;
  configuration: BoardConfiguration;
  members: ReadonlyMap<PersonId, BoardMember>;
  cards: ReadonlyMap<CardId, BoardCard>;
  /** Each open column's cards by rank. */
  columns: ReadonlyMap<ColumnId, readonly CardId[]>;
  olderDone: BoardView['olderDone'];
  abilities: ReadonlySet<string>;
  me: PersonId;
};

export function boardState(view: BoardView): BoardState {
  const cards = new Map(view.cards.map((card) => [card.id, card]));
  return {
    seq: view.seq,
    configuration: view.configuration,
    members: new Map(view.members.map((member) => [member.personId, member])),
    cards,
    columns: groupByColumn(view.configuration, cards),
    olderDone: view.olderDone,
    abilities: new Set(view.abilities),
    me: view.me,
  };
}

/** Ranks are compared as the database does, by their bytes; all of them are ASCII. */
const byRank = (a: BoardCard, b: BoardCard): number =>
  (a.rank ?? '') < (b.rank ?? '') ? -1 : (a.rank ?? '') > (b.rank ?? '') ? 1 : 0;

function groupByColumn(
  configuration: BoardConfiguration,
  cards: BoardState['cards'],
): Map<ColumnId, readonly CardId[]> {
  const groups = new Map<ColumnId, BoardCard[]>(
    configuration.columns.filter(isOpen).map((column): [ColumnId, BoardCard[]] => [column.id, []]),
  );
  for (const card of cards.values()) if (card.columnId) groups.get(card.columnId)?.push(card);
  return new Map([...groups].map(([id, group]) => [id, group.sort(byRank).map((card) => card.id)]));
}

/** The state with these cards as they are now and those others gone. */
export function withCards(state: BoardState, changed: readonly BoardCard[], gone: readonly CardId[] = []): BoardState {
  const cards = new Map(state.cards);
  const columns = new Map(state.columns);
  const leave = (id: CardId) => {
    const from = cards.get(id)?.columnId;
    const list = from ? columns.get(from) : undefined;
    if (from && list)
      columns.set(
        from,
        list.filter((other) => other !== id),
      );
  };
  for (const id of gone) {
    leave(id);
    cards.delete(id);
  }
  for (const card of changed) {
    const known = cards.get(card.id);
    const stays = known !== undefined && standsAlike(known, card);
    if (!stays) leave(card.id);
    cards.set(card.id, card);
    const list = card.columnId ? columns.get(card.columnId) : undefined;
    if (!stays && card.columnId && list) columns.set(card.columnId, inserted(list, card, cards));
  }
  return { ...state, cards, columns };
}

/** Whether a card keeps its place in every list on screen, however the board is grouped. */
const standsAlike = (a: BoardCard, b: BoardCard): boolean =>
  a.columnId === b.columnId &&
  a.rank === b.rank &&
  groupings.every((grouping) => laneOf(a, grouping) === laneOf(b, grouping));

function inserted(list: readonly CardId[], card: BoardCard, cards: BoardState['cards']): CardId[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = cards.get(list[middle] as CardId);
    if (other && byRank(other, card) <= 0) low = middle + 1;
    else high = middle;
  }
  return [...list.slice(0, low), card.id, ...list.slice(low)];
}

/** The next state, or undefined where the delta does not follow on this one and the board must catch up from its own seq. */
export function withDelta(state: BoardState, delta: BoardDelta): BoardState | undefined {
  if (delta.seq <= state.seq) return state;
  if (delta.from > state.seq) return undefined;
  const next = { ...withCards(state, delta.cards, delta.gone), seq: delta.seq };
  if (delta.members) next.members = new Map(delta.members.map((member) => [member.personId, member]));
  if (!delta.configuration) return next;
  return { ...next, configuration: delta.configuration, columns: groupByColumn(delta.configuration, next.cards) };
}
