import type { DragMoveEvent, DragStartEvent } from '@dnd-kit/core';
import { dropCards } from '../actions/drop-cards.ts';
import { heldWith } from '../actions/select.ts';
import { takeUp } from '../actions/take-up.ts';
import { samePlace } from '../state/place.ts';
import type { BoardSession } from '../store/board-session.ts';
import { cardIn } from './card-grip.tsx';
import { placeAt } from './drop-target.ts';
import { swallowClick } from './swallow-click.ts';

/** Where a mouse or a first finger is. */
function pointOf(event: Event): { x: number; y: number } | undefined {
  const at = 'touches' in event ? (event as TouchEvent).touches[0] : (event as MouseEvent);
  return at && { x: at.clientX, y: at.clientY };
}

/** What a drag does to the board: it aims while it lasts, and moves what is in the hand at its end. */
export function dragHandlers(session: BoardSession) {
  const aim = ({ activatorEvent, delta }: DragMoveEvent) => {
    const start = pointOf(activatorEvent);
    const motion = session.motion.get();
    if (!start || !motion) return;
    const point = { x: start.x + delta.x, y: start.y + delta.y };
    const target = placeAt(session.lists, point, session.shown.get(), motion.cardIds);
    if (target && !samePlace(target, motion.target)) session.motion.set({ ...motion, target });
  };
  return {
    onDragStart: ({ active, activatorEvent }: DragStartEvent) => {
      const id = cardIn(active);
      const card = id === null ? undefined : session.shown.get().cards.get(id);
      if (!card || !takeUp(session, card, heldWith(session, card), 'pointer')) return;
      if (activatorEvent.type === 'touchstart') navigator.vibrate?.(10);
    },
    onDragMove: aim,
    onDragOver: aim,
    onDragEnd: () => {
      const motion = session.motion.get();
      swallowClick();
      if (motion) dropCards(session, motion);
    },
  };
}
