'use client';

import { type RefObject, useEffect } from 'react';

/** Where what has the focus goes away, such as a form that is done, its surroundings have it: the next key is still theirs. */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const around = root.current;
    if (!around) return;
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target;
    };
    const keep = () => {
      const isGone = last instanceof Element && !last.isConnected;
      if (isGone && document.activeElement === document.body) around.focus({ preventScroll: true });
    };
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) last = null;
    };
    const watch = new MutationObserver(keep);
    watch.observe(around, { childList: true, subtree: true });
    around.addEventListener('focusin', remember);
    around.addEventListener('focusout', forget);
    return () => {
      watch.disconnect();
      around.removeEventListener('focusin', remember);
      around.removeEventListener('focusout', forget);
    };
  }, [root]);
}
