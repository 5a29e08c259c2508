import type { BoardCard } from '#domain/schemas/card.ts';
import { announce } from '#ui/live-regions.tsx';
import { can } from '../actions/can.ts';
import { dropCard } from '../actions/drop-card.ts';
import { moveCard } from '../actions/move-card.ts';
import { cancelled, over, pickedUp } from '../say/announcements.ts';
import { placeBeside, placeOf } from '../state/place.ts';
import { previewMove } from '../state/preview.ts';
import { type Direction, stepFrom } from '../state/step.ts';
import type { Motion } from '../store/board-model.ts';
import type { BoardSession } from '../store/board-session.ts';
import { groupingOf } from '../store/grouping-of.ts';
import { handleOf } from '../store/list-registry.ts';
import { focusCard } from './focus.ts';

/** Picks a card up: by keys, to aim with arrows; by a click, to be placed by another click. */
export function pickUp(session: BoardSession, card: BoardCard, by: 'keys' | 'clicks'): void {
  const state = session.shown.get();
  const origin = placeOf(state, card, groupingOf(session));
  if (!origin || !can(session, 'card:move')) return;
  session.motion.set({ cardId: card.id, picked: card, by, origin, target: origin });
  announce(pickedUp({ state, card, place: origin }), 'assertive');
}

/** Aims the card in the hand one step further and says where it would fall. */
export function aim(session: BoardSession, motion: Motion, direction: Direction): void {
  const state = session.shown.get();
  const card = state.cards.get(motion.cardId);
  const target = card && stepFrom(state, card, motion.target, direction);
  if (!card || !target) return;
  session.motion.set({ ...motion, target });
  handleOf(session.lists, target.columnId, target.lane)?.scrollToIndex(target.index);
  announce(over({ state, card, place: target }, previewMove(state, card.id, target).reading), 'assertive');
}

/** Lets the card go where it is aimed; the focus stays on it. */
export function drop(session: BoardSession, motion: Motion): void {
  if (dropCard(session, motion)) focusCard(session, motion.cardId);
}

/** Puts the card back where it stands by now, and says so. */
export function putBack(session: BoardSession, motion: Motion): void {
  const state = session.shown.get();
  const card = state.cards.get(motion.cardId);
  session.motion.set(null);
  if (card)
    announce(cancelled({ state, card, place: placeBeside(state, card, motion.origin) ?? motion.origin }), 'assertive');
}

export function cancelCarry(session: BoardSession, motion: Motion): void {
  putBack(session, motion);
  focusCard(session, motion.cardId);
}

/** Moves a card one step at once, without picking it up; the focus stays where it is. */
export function takeStep(session: BoardSession, card: BoardCard, direction: Direction): boolean {
  const state = session.shown.get();
  const place = placeOf(state, card, groupingOf(session));
  const target = place && stepFrom(state, card, place, direction);
  if (target) moveCard(session, card, target);
  return target !== undefined;
}

/** As `takeStep`, and the card has the focus then. */
export function moveStep(session: BoardSession, card: BoardCard, direction: Direction): void {
  if (takeStep(session, card, direction)) focusCard(session, card.id);
}
