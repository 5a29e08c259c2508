'use client';

import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { SavedView } from '#domain/schemas/saved-view.ts';
import { can } from '../actions/can.ts';
import { useSession } from '../store/board-context.tsx';
import type { BoardSession } from '../store/board-session.ts';
import { beside, placeView } from './change-views.ts';

const startPx = 6;

type Drag = { view: SavedView; fromX: number; after: SavedView | null | undefined };

/** The view of the same owner behind which a tab would drop at this place of the row; null: first. */
function aim(session: BoardSession, row: HTMLElement | null, x: number, view: SavedView): SavedView | null {
  const isLeftOf = ({ id }: SavedView) => {
    const box = row?.querySelector(`[data-view="${id}"]`)?.getBoundingClientRect();
    return box !== undefined && box.left + box.width / 2 < x;
  };
  return beside(session, view).findLast((other) => other.id !== view.id && isLeftOf(other)) ?? null;
}

/**
 * A tab dragged with the mouse to another place among those of its owner. The menu of a tab does the same by clicks.
 * `dropAfter` tells a tab whether the line stands before or behind it.
 */
export function useTabDrag(row: RefObject<HTMLElement | null>) {
  const session = useSession();
  const held = useRef<Drag | null>(null);
  const [drop, setDrop] = useState<{ view: SavedView; side: 'before' | 'behind' } | null>(null);

  const move = (event: PointerEvent) => {
    const drag = held.current;
    if (!drag || (drag.after === undefined && Math.abs(event.clientX - drag.fromX) < startPx)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.after = aim(session, row.current, event.clientX, drag.view);
    const first = beside(session, drag.view).find(({ id }) => id !== drag.view.id);
    const next = drag.after
      ? { view: drag.after, side: 'behind' as const }
      : first && { view: first, side: 'before' as const };
    setDrop(next ?? null);
  };
  const end = () => {
    const drag = held.current;
    held.current = null;
    setDrop(null);
    return drag;
  };
  return {
    dropAfter: ({ id }: SavedView) => (drop?.view.id === id ? drop.side : undefined),
    grip: (view: SavedView) => ({
      onPointerDown: (event: PointerEvent) => {
        const mayMove = !view.team || can(session, 'view:share');
        if (event.button === 0 && event.pointerType === 'mouse' && mayMove) {
          held.current = { view, fromX: event.clientX, after: undefined };
        }
      },
      onPointerMove: move,
      onPointerUp: () => {
        const drag = end();
        if (drag?.after !== undefined) void placeView(session, drag.view, drag.after);
      },
      onPointerCancel: end,
    }),
  };
}
