import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { MoveCard } from '#domain/schemas/card-commands.ts';
import { announce } from '#ui/live-regions.tsx';
import { focusCard } from '../focus/focus.ts';
import { dropped, stopped } from '../say/announcements.ts';
import { whereTo } from '../say/where-to.ts';
import { cardKey } from '../state/card-key.ts';
import { judgeMove } from '../state/judged-move.ts';
import { ownParentRefusal } from '../state/own-parent.ts';
import { moveTo, type Place, placeBeside, samePlace } from '../state/place.ts';
import { tightestReading } from '../state/preview.ts';
import type { BoardSession } from '../store/board-session.ts';
import { askReason, isOpenToReason } from './ask-reason.ts';
import { can, whyNot } from './can.ts';
import { takeBackCard } from './edit-card.ts';
import { keepChange } from './keep-change.ts';
import { tellRefusal } from './tell.ts';

type Extra = Pick<MoveCard, 'assigneeId' | 'reason'>;

/** Whether the person may move cards here and now; says why not. */
export function mayMove(session: BoardSession): boolean {
  const may = can(session, 'card:move');
  if (!may) tellRefusal(whyNot(session));
  return may;
}

/**
 * Brings a card to a place: at once on screen, then to the server. A limit that asks opens the question for a reason; one
 * that stops leaves the card where it is and says so. Answers whether the card went.
 */
export function moveCard(session: BoardSession, card: BoardCard, place: Place, extra: Extra = {}): boolean {
  const state = session.shown.get();
  if (samePlace(placeBeside(state, card, place), place) || !mayMove(session)) return false;
  const move = { ...moveTo(state, card, place), ...extra };
  const decided = ownParentRefusal(state, [card], place) ?? judgeMove(state, move);
  if (isRefusal(decided)) {
    refuseHere(session, card, place, extra, decided);
    return false;
  }
  const label = `Moved ${cardKey(state, card)}${whereTo(state, [card], place)}`;
  keepChange(session, session.send({ kind: 'move', body: move }), label, (seq) => takeBackCard(card, seq));
  announce(dropped({ state, cards: [card], place }, tightestReading(decided)));
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
  const origin = placeBeside(state, card, place);
  const words = reading && origin ? stopped({ state, cards: [card], place: origin }, reading) : refusal.detail;
  tellRefusal(words);
}
