import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { MoveCard } from '#domain/schemas/card-commands.ts';
import { announce } from '#ui/live-regions.tsx';
import { focusCard } from '../keys/focus.ts';
import { dropped, stopped } from '../say/announcements.ts';
import { stageName } from '../say/where.ts';
import { type Bringing, bringTo, judgeBringing } from '../state/bring.ts';
import { cardKey } from '../state/card-key.ts';
import { laneName } from '../state/lanes.ts';
import { type Place, placeBeside, samePlace } from '../state/place.ts';
import { tightestReading } from '../state/preview.ts';
import type { BoardSession } from '../store/board-session.ts';
import { askReason, isOpenToReason } from './ask-reason.ts';
import { can, isPast } from './can.ts';
import { takeBackCard } from './edit-card.ts';
import { keepChange } from './keep-change.ts';
import { tellRefusal } from './tell.ts';

type Extra = Pick<MoveCard, 'assigneeId' | 'reason'>;

/**
 * Brings a card to a place: at once on screen, then to the server. A limit that asks opens the question for a reason; one
 * that stops leaves the card where it is and says so. Answers whether the card went.
 */
export function moveCard(session: BoardSession, card: BoardCard, place: Place, extra: Extra = {}): boolean {
  const state = session.shown.get();
  if (samePlace(placeBeside(state, card, place), place)) return false;
  if (!can(session, 'card:move')) {
    tellRefusal(
      isPast(session)
        ? 'This is the past: come back to now to move cards.'
        : 'Your role lets you look at this board, not change it.',
    );
    return false;
  }
  const bringing = bringTo(state, card, place);
  const command = isRefusal(bringing) ? bringing : withExtra(bringing, extra);
  const decided = isRefusal(command) ? command : judgeBringing(state, command);
  if (isRefusal(command) || isRefusal(decided)) {
    refuseHere(session, card, place, extra, decided as Refusal);
    return false;
  }
  send(session, card, place, command);
  announce(dropped({ state, card, place }, tightestReading(decided)));
  return true;
}

const withExtra = (command: Bringing, { assigneeId, reason }: Extra): Bringing => {
  const why = reason === undefined ? {} : { reason };
  if (command.kind === 'edit') return { ...command, body: { ...command.body, ...why } };
  return { ...command, body: { ...command.body, ...(assigneeId === undefined ? {} : { assigneeId }), ...why } };
};

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
  const words = reading && origin ? stopped({ state, card, place: origin }, reading) : refusal.detail;
  tellRefusal(words);
}

function send(session: BoardSession, card: BoardCard, place: Place, command: Bringing): void {
  const state = session.shown.get();
  const key = cardKey(state, card);
  const from = placeBeside(state, card, place);
  const stage = place.columnId === from?.columnId ? [] : [stageName(state, place.columnId)];
  const lane = place.lane === undefined || place.lane === from?.lane ? [] : [laneName(state, place.lane)];
  const to = [...stage, ...lane].join(', ');
  const label = to ? `Moved ${key} to ${to}` : `Moved ${key}`;
  if (command.kind === 'edit') {
    keepChange(session, session.send(command), label, (seq) => takeBackCard(card, seq));
    return;
  }
  keepChange(session, session.send(command), label, (seq) => ({ kind: 'undo', body: { seq }, before: [card] }));
}
