'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Points } from './points.ts';

/** The points that a reader looks at: the one pointed at, and all those in the same place. */
export type Held = { at: number; group: readonly number[]; isPinned: boolean };

const graceMs = 250;

/**
 * What is held of these points. A held point is let go a moment after the pointer has left it, so that the pointer can
 * reach the tip; a pinned one stays until Escape or another click.
 */
export function useHeld(points: Points) {
  const [kept, keep] = useState<{ points: Points; held: Held } | null>(null);
  const held = kept?.points === points ? kept.held : null;
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = useCallback(
    (next: Held | null) => {
      clearTimeout(leaving.current);
      keep(next && { points, held: next });
    },
    [points],
  );
  const leave = useCallback(() => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => keep((now) => (now?.held.isPinned ? now : null)), graceMs);
  }, []);
  const stay = useCallback(() => clearTimeout(leaving.current), []);
  useEffect(() => () => clearTimeout(leaving.current), []);
  const isHeld = held !== null;
  useEffect(() => {
    if (!isHeld) return;
    const letGo = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      hold(null);
    };
    addEventListener('keydown', letGo, true);
    return () => removeEventListener('keydown', letGo, true);
  }, [isHeld, hold]);
  return { held, hold, leave, stay };
}
