import type { BoardCard } from '#domain/schemas/card.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { announce } from '#ui/live-regions.tsx';
import { currentCard } from '../focus/focus.ts';
import { cardKey } from '../state/card-key.ts';
import { readingOrder } from '../state/reading-order.ts';
import { nothingSelected, stretchedTo, toggled, widened } from '../state/selection.ts';
import { stageOf } from '../state/stages.ts';
import { isFolded, isHidden } from '../state/stand.ts';
import type { BoardSession } from '../store/board-session.ts';
import { groupingOf } from '../store/grouping-of.ts';
import { isPast } from './can.ts';

/** The selected cards that are on the board still, in the order in which they are read there. */
export function selectedCards(session: BoardSession): readonly BoardCard[] {
  const { cards } = session.shown.get();
  const selected = session.selected.get();
  const seen = seenCards(session).filter((id) => selected.has(id));
  return [...new Set([...seen, ...selected])].flatMap((id) => cards.get(id) ?? []);
}

/** What a command on a card is about: all selected cards, or that card where none is selected. */
export function targetsOf(session: BoardSession, card: BoardCard): readonly BoardCard[] {
  const selected = selectedCards(session);
  return selected.length > 0 ? selected : [card];
}

/** What a hand takes that takes a card: all selected cards where it is one of them, else that card alone. */
export const heldWith = (session: BoardSession, card: BoardCard): readonly BoardCard[] =>
  session.selected.get().has(card.id) ? selectedCards(session) : [card];

/** The cards that one sees, in the order in which one reads them. */
export function seenCards(session: BoardSession): CardId[] {
  const settings = session.settings.get();
  return readingOrder(session.shown.get(), {
    grouping: groupingOf(session),
    foldedLanes: settings.foldedLanes,
    isFolded: (stage) => isFolded(settings, stage) || isHidden(settings, stage),
    leftOut: session.faded.get(),
  });
}

export function toggleSelected(session: BoardSession, id: CardId): void {
  const card = session.shown.get().cards.get(id);
  if (isPast(session) || !card) return;
  const { selected, stretch } = toggled(session.selected.get(), id);
  session.selected.set(selected);
  session.stretch.set(stretch);
  const what = `${cardKey(session.shown.get(), card)} ${selected.has(id) ? 'selected' : 'not selected'}`;
  announce(`${what}. ${selected.size} selected.`);
}

/** Selects every card between the one chosen last and this one, as one reads the board, both included. */
export function selectUpTo(session: BoardSession, id: CardId): void {
  if (isPast(session)) return;
  const now = { selected: session.selected.get(), stretch: session.stretch.get() };
  const { selected, stretch } = stretchedTo(now, seenCards(session), id);
  session.selected.set(selected);
  session.stretch.set(stretch);
  announce(`${selected.size} selected.`);
}

/** Selects the whole stage of the card that has the focus; once more, the whole board. What one does not see is left out. */
export function selectStage(session: BoardSession): void {
  if (isPast(session)) return;
  const state = session.shown.get();
  const stage = stageOf(state.configuration, currentCard(session)?.columnId ?? null);
  const board = seenCards(session);
  const inStage = board.filter((id) => stage?.lists.some((list) => list.id === state.cards.get(id)?.columnId));
  const ids = widened(session.selected.get(), inStage, board);
  if (ids.length === 0) return;
  session.selected.set(new Set(ids));
  session.stretch.set(null);
  announce(`${ids.length} selected, ${ids === board || !stage ? 'the whole board' : `all of ${stage.column.name}`}.`);
}

/** Answers whether there was anything to clear. */
export function clearSelection(session: BoardSession): boolean {
  if (session.selected.get().size === 0) return false;
  session.selected.set(nothingSelected.selected);
  session.stretch.set(nothingSelected.stretch);
  announce('Selection cleared.');
  return true;
}
