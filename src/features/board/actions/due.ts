import type { BoardCard } from '#domain/schemas/card.ts';
import { showDay } from '#ui/date-display.ts';
import { cardKey } from '../state/card-key.ts';
import type { BoardSession } from '../store/board-session.ts';
import { editField } from './edit-card.ts';

/** Sets the day by which a card is due; null: none. */
export function setDue(session: BoardSession, card: BoardCard, dueOn: BoardCard['dueOn']): void {
  const key = cardKey(session.shown.get(), card);
  editField(session, card, 'dueOn', dueOn, dueOn ? `${key} is due on ${showDay(dueOn)}` : `${key} has no due date`);
}
