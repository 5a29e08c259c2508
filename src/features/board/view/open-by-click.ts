import type { MouseEvent } from 'react';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { can } from '../actions/can.ts';
import { selectUpTo } from '../actions/select.ts';
import type { BoardSession } from '../store/board-session.ts';

/** A click on a card opens it, a second one edits its title, one with Shift selects up to it; on the wall it does nothing. */
export function openByClick(
  session: BoardSession,
  open: (card: BoardCard) => void,
  event: MouseEvent<HTMLElement>,
): void {
  const card = session.isWall ? undefined : clickedCard(event);
  const known = card && session.shown.get().cards.get(card);
  if (!known) return;
  event.preventDefault();
  if (event.shiftKey) selectUpTo(session, known.id);
  else if (event.detail > 1) editTitle(session, known.id);
  else open(known);
}

/** A plain click on a card that is not a click on one of its buttons; with Control or Command the browser opens a tab. */
function clickedCard(event: MouseEvent<HTMLElement>): CardId | undefined {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.button !== 0) return undefined;
  const target = event.target as Element;
  if (target.closest('button, textarea')) return undefined;
  return target.closest<HTMLElement>('[data-card]')?.dataset.card as CardId | undefined;
}

/** The second click of a double one: the title is edited on the card, which the first has opened beside the board. */
function editTitle(session: BoardSession, id: CardId): void {
  if (can(session, 'card:edit')) session.editing.set(id);
}
