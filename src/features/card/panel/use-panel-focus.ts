'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';

const linkToCard = () => {
  const number = /\/c\/(\d+)$/.exec(location.pathname)?.[1];
  return number === undefined ? null : `a[href$="/c/${number}"]`;
};

const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : null);

/**
 * The panel has the focus from its first frame on, before its card is there, so that its keys are the panel's; whoever is
 * typing keeps it. As the panel closes, the focus goes back to the card that was shown last, or else to where it came
 * from; unless somebody has taken it elsewhere by then.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>): void {
  const origin = useRef<HTMLElement>(null);
  const frame = useRef(0);
  const link = useRef<string | null>(null);
  // The panel stands before its card is in the address.
  useLayoutEffect(() => {
    link.current = linkToCard() ?? link.current;
  });
  useLayoutEffect(() => {
    const aside = panel.current;
    cancelAnimationFrame(frame.current);
    origin.current ??= focused();
    if (!document.activeElement?.matches('input, textarea')) aside?.focus({ preventScroll: true });
    const remember = () => {
      link.current = linkToCard() ?? link.current;
    };
    aside?.addEventListener('focusin', remember);
    return () => {
      aside?.removeEventListener('focusin', remember);
      const holder = focused();
      if (holder && holder !== document.body && !aside?.contains(holder)) return;
      frame.current = requestAnimationFrame(() => {
        const shown = link.current === null ? null : document.querySelector<HTMLElement>(link.current);
        (shown ?? (origin.current?.isConnected ? origin.current : null))?.focus();
      });
    };
  }, [panel]);
}
