'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';

const linkToCard = () => {
  const number = /\/c\/(\d+)$/.exec(location.pathname)?.[1];
  return number === undefined ? undefined : `a[href$="/c/${number}"]`;
};

const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : null);

/**
 * As the panel closes, the focus goes back to the card that was shown last, or else to where it came from; unless
 * somebody has taken it elsewhere by then.
 */
export function useReturnFocus(panel: RefObject<HTMLElement | null>): void {
  const origin = useRef<HTMLElement>(null);
  const frame = useRef(0);
  useLayoutEffect(() => {
    const aside = panel.current;
    cancelAnimationFrame(frame.current);
    origin.current ??= focused();
    let link = linkToCard();
    const remember = () => {
      link = linkToCard() ?? link;
    };
    aside?.addEventListener('focusin', remember);
    return () => {
      aside?.removeEventListener('focusin', remember);
      const holder = focused();
      if (holder && holder !== document.body && !aside?.contains(holder)) return;
      frame.current = requestAnimationFrame(() => {
        const shown = link === undefined ? null : document.querySelector<HTMLElement>(link);
        (shown ?? (origin.current?.isConnected ? origin.current : null))?.focus();
      });
    };
  }, [panel]);
}
