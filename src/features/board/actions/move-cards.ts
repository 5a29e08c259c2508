import { isRefusal } from '#domain/refusals.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { MoveCards } from '#domain/schemas/card-commands.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { announce } from '#ui/live-regions.tsx';
import { stageName } from '../say/where.ts';
import { othersAt } from '../state/place.ts';
import type { BoardSession } from '../store/board-session.ts';
import { effectOf } from '../store/effect.ts';
import { askReason, isOpenToReason } from './ask-reason.ts';
import { keepChange } from './keep-change.ts';
import { moveCard } from './move-card.ts';
import { tellRefusal } from './tell.ts';

/** Brings cards to the bottom of a column, all or none of them: one cause, one undo. */
export function moveCards(session: BoardSession, cards: readonly BoardCard[], toColumnId: ColumnId): void {
  const [only] = cards;
  if (cards.length !== 1 || !only) {
    moveTogether(session, cards, { cardIds: cards.map(({ id }) => id), toColumnId });
    return;
  }
  const place = { columnId: toColumnId, lane: undefined };
  moveCard(session, only, { ...place, index: othersAt(session.shown.get(), place, only.id).length });
}

function moveTogether(session: BoardSession, cards: readonly BoardCard[], body: MoveCards): void {
  const state = session.shown.get();
  const command = { kind: 'move-many', body } as const;
  const after = effectOf(state, command, new Date().toISOString());
  if (isRefusal(after)) {
    if (isOpenToReason(after)) askReason(session, after, (reason) => moveTogether(session, cards, { ...body, reason }));
    else tellRefusal(after.detail);
    return;
  }
  const label = `Moved ${cards.length} cards to ${stageName(state, body.toColumnId)}`;
  keepChange(session, session.send(command), label, (seq) => ({ kind: 'undo', body: { seq }, before: cards }));
  announce(`${label}. Press Z to undo.`);
}
