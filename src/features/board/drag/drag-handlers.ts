import type { DragMoveEvent, DragStartEvent } from '@dnd-kit/core';
import type { CardId } from '#domain/schemas/ids.ts';
import { dropCard } from '../actions/drop-card.ts';
import { placeOf, samePlace } from '../state/place.ts';
import type { BoardSession } from '../store/board-session.ts';
import { groupingOf } from '../store/grouping-of.ts';
import { placeAt } from './drop-target.ts';
import { swallowClick } from './swallow-click.ts';

/** Where a mouse or a first finger is. */
function pointOf(event: Event): { x: number; y: number } | undefined {
  const at = 'touches' in event ? (event as TouchEvent).touches[0] : (event as MouseEvent);
  return at && { x: at.clientX, y: at.clientY };
}

/** What a drag does to the board: it aims while it lasts, and moves the card at its end. */
export function dragHandlers(session: BoardSession) {
  const aim = ({ active, activatorEvent, delta }: DragMoveEvent) => {
    const start = pointOf(activatorEvent);
    const motion = session.motion.get();
    if (!start || !motion) return;
    const point = { x: start.x + delta.x, y: start.y + delta.y };
    const target = placeAt(session.lists, point, session.shown.get(), active.id as CardId);
    if (target && !samePlace(target, motion.target)) session.motion.set({ ...motion, target });
  };
  return {
    onDragStart: ({ active, activatorEvent }: DragStartEvent) => {
      const card = session.shown.get().cards.get(active.id as CardId);
      const origin = card && placeOf(session.shown.get(), card, groupingOf(session));
      if (!card || !origin) return;
      if (activatorEvent.type === 'touchstart') navigator.vibrate?.(10);
      session.motion.set({ cardId: card.id, picked: card, by: 'pointer', origin, target: origin });
    },
    onDragMove: aim,
    onDragOver: aim,
    onDragEnd: () => {
      const motion = session.motion.get();
      swallowClick();
      if (motion) dropCard(session, motion);
    },
  };
}
