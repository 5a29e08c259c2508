import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { MoveCard } from '#domain/schemas/card-commands.ts';
import { announce } from '#ui/live-regions.tsx';
import { focusCard } from '../keys/focus.ts';
import { dropped, stopped } from '../say/announcements.ts';
import { stageName } from '../say/where.ts';
import { cardKey } from '../state/card-key.ts';
import { judgeMove } from '../state/judged-move.ts';
import { moveTo, type Place, placeOf, samePlace } from '../state/place.ts';
import { tightestReading } from '../state/preview.ts';
import type { BoardSession } from '../store/board-session.ts';
import { askReason, isOpenToReason } from './ask-reason.ts';
import { can, isPast } from './can.ts';
import { keepChange } from './keep-change.ts';
import { tellRefusal } from './tell.ts';

type Extra = Pick<MoveCard, 'assigneeId' | 'reason'>;

/**
 * Brings a card to a place: at once on screen, then to the server. A limit that asks opens the question for a reason; one
 * that stops leaves the card where it is and says so. Answers whether the card went.
 */
export function moveCard(session: BoardSession, card: BoardCard, place: Place, extra: Extra = {}): boolean {
  const state = session.shown.get();
  const origin = placeOf(state, card, place.lane !== undefined);
  if (samePlace(origin, place)) return false;
  if (!can(session, 'card:move')) {
    tellRefusal(
      isPast(session)
        ? 'This is the past: come back to now to move cards.'
        : 'Your role lets you look at this board, not change it.',
    );
    return false;
  }
  const move = { ...moveTo(state, card, place), ...extra };
  const decided = judgeMove(state, move);
  if (isRefusal(decided)) {
    refuseHere(session, card, place, extra, decided);
    return false;
  }
  sendMove(session, card, move);
  announce(dropped({ state, card, place }, tightestReading(decided)));
  return true;
}

function refuseHere(session: BoardSession, card: BoardCard, place: Place, extra: Extra, refusal: Refusal): void {
  const state = session.shown.get();
  const reading = tightestReading(refusal);
  if (isOpenToReason(refusal)) {
    askReason(session, refusal, (reason) => {
      moveCard(session, card, place, { ...extra, reason });
      focusCard(session, card.id);
    });
    return;
  }
  const origin = placeOf(state, card, place.lane !== undefined);
  const words = reading && origin ? stopped({ state, card, place: origin }, reading) : refusal.detail;
  tellRefusal(words);
}

function sendMove(session: BoardSession, card: BoardCard, move: MoveCard): void {
  const state = session.shown.get();
  const key = cardKey(state, card);
  const crosses = move.toColumnId !== card.columnId;
  const label = crosses ? `Moved ${key} to ${stageName(state, move.toColumnId)}` : `Moved ${key}`;
  const command = { kind: 'move', body: move } as const;
  keepChange(session, session.send(command), label, (seq) => ({ kind: 'undo', body: { seq }, before: [card] }));
}
