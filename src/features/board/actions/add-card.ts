import type { CreateCard } from '#domain/schemas/card-commands.ts';
import { announce } from '#ui/live-regions.tsx';
import { effectOfAdding, effectSentence, isStopped } from '../state/effect-on-limits.ts';
import { changeInto, type LaneFilter } from '../state/grouping.ts';
import type { BoardSession } from '../store/board-session.ts';
import { askReason, isOpenToReason } from './ask-reason.ts';
import { keepChange } from './keep-change.ts';
import { tellRefusal } from './tell.ts';

/** The card with what the lane where it was typed has in common; what was typed itself comes first. */
export const inLane = (card: CreateCard, lane: LaneFilter): CreateCard => ({ ...changeInto(lane), ...card });

/**
 * Sends new cards; they appear when the ledger has given them their numbers. A limit that asks is asked about once, and
 * one that stops keeps them back: answers whether they went. `open` shows the card as soon as it is there.
 */
export function addCards(session: BoardSession, cards: readonly CreateCard[], open = false): boolean {
  const effect = effectOfAdding(session.shown.get(), cards);
  const { refusal } = effect;
  if (refusal && isStopped(effect)) {
    tellRefusal(`${effectSentence(effect)}.`);
    return false;
  }
  if (refusal && isOpenToReason(refusal)) {
    const asked = { ...refusal, detail: `${effectSentence(effect)}.` };
    askReason(session, asked, (reason) => send(session, cards, open, { reason }));
    return true;
  }
  send(session, cards, open);
  return true;
}

/** One card or several, it is one command: one cause in the ledger, one undo. */
function send(session: BoardSession, cards: readonly CreateCard[], open: boolean, why: { reason?: string } = {}): void {
  const [only] = cards;
  const isOne = cards.length === 1 && only !== undefined;
  const pending = session.send(
    isOne
      ? { kind: 'create', body: { ...only, ...why } }
      : { kind: 'create-many', body: { cards: [...cards], ...why } },
  );
  if (open && isOne) session.openWhenMade.add(pending.key);
  const label = isOne ? `Added ${only.title}` : `Added ${cards.length} cards`;
  keepChange(session, pending, label, (seq) => ({ kind: 'undo', body: { seq }, before: [] }));
  announce(`${label}.`);
}
