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
    askReason(session, asked, (reason) =>
      send(
        session,
        cards.map((card) => ({ ...card, reason })),
        open,
      ),
    );
    return true;
  }
  send(session, cards, open);
  return true;
}

function send(session: BoardSession, cards: readonly CreateCard[], open: boolean): void {
  for (const card of cards) {
    const pending = session.send({ kind: 'create', body: card });
    if (open) session.openWhenMade.add(pending.key);
    keepChange(session, pending, `Added ${card.title}`, (seq) => ({ kind: 'undo', body: { seq }, before: [] }));
  }
  const [only] = cards;
  announce(cards.length === 1 && only ? `Added ${only.title}.` : `Added ${cards.length} cards.`);
}
