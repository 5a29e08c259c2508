import type { DragStartEvent } from '@dnd-kit/core';
import { dropCards } from '../actions/drop-cards.ts';
import { heldWith } from '../actions/select.ts';
import { takeUp } from '../actions/take-up.ts';
import { samePlace } from '../state/place.ts';
import type { BoardSession } from '../store/board-session.ts';
import { cardIn } from './card-grip.tsx';
import { placeAt } from './drop-target.ts';
import { followPoint, type Point, pointOf } from './point-of.ts';
import { swallowClick } from './swallow-click.ts';
import { turnAtEdge, turnsByStage } from './turn-at-edge.ts';

/** What a drag does to the board: it aims while it lasts, and moves what is in the hand at its end. */
export function dragHandlers(session: BoardSession) {
  // The library tells how far the hand has come on the board, which scrolls under it; a drop asks where it is in the window.
  let point: Point | undefined;
  let over = new AbortController();
  const aim = () => {
    const motion = session.motion.get();
    if (!point || !motion) return;
    const target = placeAt(session.lists, point, session.shown.get(), motion.cardIds);
    if (target && !samePlace(target, motion.target)) session.motion.set({ ...motion, target });
  };
  return {
    onDragStart: ({ active, activatorEvent }: DragStartEvent) => {
      const id = cardIn(active);
      const card = id === null ? undefined : session.shown.get().cards.get(id);
      if (!card || !takeUp(session, card, heldWith(session, card), 'pointer')) return;
      if (activatorEvent.type === 'touchstart') navigator.vibrate?.(10);
      over = new AbortController();
      point = pointOf(activatorEvent);
      followPoint((next) => {
        point = next;
      }, over.signal);
      const board = document.querySelector('main');
      if (board && turnsByStage(board)) turnAtEdge(board, over.signal);
    },
    onDragMove: aim,
    onDragOver: aim,
    onDragCancel: () => over.abort(),
    onDragEnd: () => {
      over.abort();
      const motion = session.motion.get();
      swallowClick();
      if (motion) dropCards(session, motion);
    },
  };
}
