'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

/** The marks that a reader looks at: the one pointed at, and all those in the same place. */
export type Held = { at: number; group: readonly number[]; isPinned: boolean };

const graceMs = 250;

/**
 * What is held of some marks, for as long as they are the ones on screen. A held mark is let go a moment after the
 * pointer has left it, so that the pointer can reach the tip; a pinned one stays until Escape or another click.
 */
export function useHeld(marks: object) {
  const [kept, keep] = useState<{ marks: object; held: Held } | null>(null);
  const held = kept?.marks === marks ? kept.held : null;
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = useCallback(
    (next: Held | null) => {
      clearTimeout(leaving.current);
      keep(next && { marks, held: next });
    },
    [marks],
  );
  const leave = useCallback(() => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => keep((now) => (now?.held.isPinned ? now : null)), graceMs);
  }, []);
  const stay = useCallback(() => clearTimeout(leaving.current), []);
  useEffect(() => () => clearTimeout(leaving.current), []);
  useLetGo(held !== null, hold);
  return { held, hold, leave, stay };
}

/** Escape lets go of what is held, and does nothing else then. */
function useLetGo(isHeld: boolean, hold: (next: null) => void): void {
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
}
