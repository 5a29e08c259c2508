import type { BoardCard } from '#domain/schemas/card.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { stageName } from '../say/where.ts';
import { othersAt } from '../state/place.ts';
import type { BoardSession } from '../store/board-session.ts';
import { can } from './can.ts';
import { changeTogether } from './change-together.ts';
import { moveCard } from './move-card.ts';

/** Brings cards to the bottom of a column, all or none of them: one cause, one undo. */
export function moveCards(session: BoardSession, cards: readonly BoardCard[], toColumnId: ColumnId): void {
  const [only] = cards;
  if (cards.length === 1 && only) {
    const place = { columnId: toColumnId, lane: undefined };
    moveCard(session, only, { ...place, index: othersAt(session.shown.get(), place, only.id).length });
    return;
  }
  if (!can(session, 'card:move')) return;
  const cardIds = cards.map(({ id }) => id);
  changeTogether(session, {
    cards,
    change: { columnId: toColumnId },
    command: (why) => ({ kind: 'move-many', body: { cardIds, toColumnId, ...why } }),
    label: `Moved ${cards.length} cards to ${stageName(session.shown.get(), toColumnId)}`,
  });
}
