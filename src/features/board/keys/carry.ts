import type { BoardCard } from '#domain/schemas/card.ts';
import { announce } from '#ui/live-regions.tsx';
import { dropCards } from '../actions/drop-cards.ts';
import { mayMove } from '../actions/move-card.ts';
import { moveCards } from '../actions/move-cards.ts';
import { targetsOf } from '../actions/select.ts';
import { takeUp } from '../actions/take-up.ts';
import { focusCard } from '../focus/focus.ts';
import { cancelled, over, pickedUp } from '../say/announcements.ts';
import { placeBeside, placeTogether } from '../state/place.ts';
import { previewMove } from '../state/preview.ts';
import { type Direction, stepFrom } from '../state/step.ts';
import type { Motion } from '../store/board-model.ts';
import type { BoardSession } from '../store/board-session.ts';
import { groupingOf } from '../store/grouping-of.ts';
import { handleOf } from '../store/list-registry.ts';

/** Picks cards up: by keys, to aim with arrows; by a click, to be placed by another click. */
export function pickUp(session: BoardSession, card: BoardCard, by: 'keys' | 'clicks'): void {
  const cards = targetsOf(session, card);
  const motion = mayMove(session) ? takeUp(session, leadOf(cards, card), cards, by) : undefined;
  if (motion) announce(pickedUp({ state: session.shown.get(), cards, place: motion.origin }), 'assertive');
}

/** Aims what is in the hand one step further and says where it would fall. */
export function aim(session: BoardSession, motion: Motion, direction: Direction): void {
  const state = session.shown.get();
  const cards = motion.cardIds.flatMap((id) => state.cards.get(id) ?? []);
  const target = cards.length > 0 && stepFrom(state, cards, motion.target, direction);
  if (!target) return;
  session.motion.set({ ...motion, target });
  handleOf(session.lists, target.columnId, target.lane)?.scrollToIndex(target.index);
  announce(over({ state, cards, place: target }, previewMove(state, motion.cardIds, target).reading), 'assertive');
}

/** Lets the cards go where they are aimed; the focus stays on the one that was picked up. */
export function drop(session: BoardSession, motion: Motion): void {
  if (dropCards(session, motion)) focusCard(session, motion.cardId);
}

/** Puts the cards back where they stand by now, and says so. */
export function putBack(session: BoardSession, { cardId, cardIds, origin }: Motion): void {
  const state = session.shown.get();
  const card = state.cards.get(cardId);
  session.motion.set(null);
  if (!card) return;
  const cards = cardIds.flatMap((id) => state.cards.get(id) ?? []);
  announce(cancelled({ state, cards, place: placeBeside(state, card, origin) ?? origin }), 'assertive');
}

export function cancelCarry(session: BoardSession, motion: Motion): void {
  putBack(session, motion);
  focusCard(session, motion.cardId);
}

/** Moves a card, and others that go with it, one step at once, without picking it up; the focus stays where it is. */
export function takeStep(
  session: BoardSession,
  card: BoardCard,
  direction: Direction,
  cards: readonly BoardCard[] = [card],
): boolean {
  const state = session.shown.get();
  const place = placeTogether(state, card, cards, groupingOf(session));
  const target = place && stepFrom(state, cards, place, direction);
  if (target) moveCards(session, cards, target);
  return target !== undefined;
}

/** As `takeStep`, with all that are selected; the card has the focus then, or the first of them. */
export function moveStep(session: BoardSession, card: BoardCard, direction: Direction): void {
  const cards = targetsOf(session, card);
  const lead = leadOf(cards, card);
  if (takeStep(session, lead, direction, cards)) focusCard(session, lead.id);
}

/** The card that the others go with: the one that is asked for, else the first of them. */
const leadOf = (cards: readonly BoardCard[], card: BoardCard): BoardCard =>
  cards.includes(card) ? card : (cards[0] ?? card);
