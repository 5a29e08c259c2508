'use client';

import { type MouseEvent, type TouchEvent, useEffect, useMemo } from 'react';

/** A press that may become a drag. */
export type Press = { name: 'onMouseDown' | 'onTouchStart'; event: MouseEvent | TouchEvent };
type Take = (press: Press) => void;

const ends = ['mouseup', 'touchend', 'touchcancel'] as const;

/**
 * What the board hears presses with. The code of drags comes after the board itself: a press that is sooner is kept as
 * long as it lasts, and taken once that code is there.
 */
export function useGrips() {
  const grips = useMemo(createGrips, []);
  useEffect(() => {
    for (const end of ends) addEventListener(end, grips.forget, { capture: true });
    return () => {
      for (const end of ends) removeEventListener(end, grips.forget, { capture: true });
    };
  }, [grips]);
  return grips;
}

function createGrips() {
  let take: Take | null = null;
  let early: Press | null = null;
  const hear = (press: Press) => {
    if (take) take(press);
    else early = press;
  };
  return {
    hands: {
      onMouseDown: (event: MouseEvent) => hear({ name: 'onMouseDown', event }),
      onTouchStart: (event: TouchEvent) => hear({ name: 'onTouchStart', event }),
    },
    /** Whoever takes presses from now on; null: nobody any more. */
    setTaker: (taker: Take | null) => {
      take = taker;
      if (early) taker?.(early);
      early = null;
    },
    forget: () => {
      early = null;
    },
  };
}

export type Grips = ReturnType<typeof createGrips>;
