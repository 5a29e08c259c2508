'use client';

import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { SavedView } from '#domain/schemas/saved-view.ts';
import { can } from '../actions/can.ts';
import { useSession } from '../store/board-context.tsx';
import { beside, placeView } from './change-views.ts';

const startPx = 6;

type Drag = { view: SavedView; fromX: number; after: SavedView | null | undefined };

/**
 * A tab dragged with the mouse to another place among those of its owner. The menu of a tab does the same by clicks.
 * `dropAfter` tells a tab whether the line stands before or behind it.
 */
export function useTabDrag(row: RefObject<HTMLElement | null>) {
  const session = useSession();
  const held = useRef<Drag | null>(null);
  const [drop, setDrop] = useState<{ view: SavedView; side: 'before' | 'behind' } | null>(null);

  /** The view behind which the pointer would drop; null: first. */
  const aim = (x: number, view: SavedView): SavedView | null => {
    const middles = beside(session, view).map((other) => {
      const box = row.current?.querySelector(`[data-view="${other.id}"]`)?.getBoundingClientRect();
      return { other, middle: box ? box.left + box.width / 2 : 0 };
    });
    return middles.findLast(({ middle, other }) => middle < x && other.id !== view.id)?.other ?? null;
  };
  const move = (event: PointerEvent) => {
    const drag = held.current;
    if (!drag || (drag.after === undefined && Math.abs(event.clientX - drag.fromX) < startPx)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.after = aim(event.clientX, drag.view);
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
