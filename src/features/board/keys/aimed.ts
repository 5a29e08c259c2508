import type { BoardCard } from '#domain/schemas/card.ts';
import { targetsOf } from '../actions/select.ts';
import { currentCard } from '../focus/focus.ts';
import { cardKey } from '../state/card-key.ts';
import type { BoardSession } from '../store/board-session.ts';

/** What commands on cards act on: one card that leads, all that the command takes, and what they are called. */
export type AimedCards = { card: BoardCard; cards: readonly BoardCard[]; about: string };

/** The focused or hovered card, or the first of those that are selected; selected cards go together. */
export function aimedCards(session: BoardSession): AimedCards | null {
  const state = session.shown.get();
  const { size } = session.selected.get();
  const [first] = session.selected.get();
  const card = currentCard(session) ?? (first && state.cards.get(first));
  if (!card) return null;
  const about = size > 0 ? `${size} selected ${size === 1 ? 'card' : 'cards'}` : cardKey(state, card);
  return { card, cards: targetsOf(session, card), about };
}

export const isBeside = (target: Element | null): boolean => target?.closest('aside') != null;
export const isFocusBeside = (): boolean => isBeside(document.activeElement);

/** The card whose panel stands beside the board. */
export function openCard(session: BoardSession): AimedCards | null {
  const state = session.shown.get();
  const id = session.opened.get();
  const card = id === null ? undefined : state.cards.get(id);
  return card ? { card, cards: [card], about: cardKey(state, card) } : null;
}

/** While somebody works in the panel, the card that is open there; else as on the board. */
export const aimedHere = (session: BoardSession): AimedCards | null =>
  isFocusBeside() ? openCard(session) : aimedCards(session);
