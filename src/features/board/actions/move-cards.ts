import type { BoardCard } from '#domain/schemas/card.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { whereTo } from '../say/where-to.ts';
import { cardList } from '../state/card-list.ts';
import { ownParentRefusal } from '../state/own-parent.ts';
import { entryIndex, idsOf, moveAllTo, type Place, standThere } from '../state/place.ts';
import { flowChangeTo } from '../state/preview.ts';
import type { BoardSession } from '../store/board-session.ts';
import { changeTogether } from './change-together.ts';
import { mayMove, moveCard } from './move-card.ts';
import { tellRefusal } from './tell.ts';

/** Brings cards to a place, below one another and all or none of them: one cause, one undo. */
export function moveCards(session: BoardSession, cards: readonly BoardCard[], place: Place): void {
  const [only] = cards;
  if (cards.length === 1 && only) {
    moveCard(session, only, place);
    return;
  }
  const state = session.shown.get();
  if (standThere(cardList(state, place.columnId, place.lane), place.index, idsOf(cards)) || !mayMove(session)) return;
  const wrong = ownParentRefusal(state, cards, place);
  if (wrong) {
    tellRefusal(wrong.detail);
    return;
  }
  const body = moveAllTo(state, cards, place);
  changeTogether(session, {
    cards,
    change: flowChangeTo(place),
    command: (why) => ({ kind: 'move-many', body: { ...body, ...why } }),
    label: `Moved ${cards.length} cards${whereTo(state, cards, place)}`,
  });
}

/** Brings cards into a column, below those that are there. */
export function moveInto(session: BoardSession, cards: readonly BoardCard[], columnId: ColumnId): void {
  const place = { columnId, lane: undefined };
  moveCards(session, cards, { ...place, index: entryIndex(session.shown.get(), place, cards) });
}
