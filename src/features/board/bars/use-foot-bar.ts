import { type RefObject, useEffect } from 'react';
import { focusCard } from '../focus/focus.ts';
import type { BoardSession } from '../store/board-session.ts';

/** When the bar goes while it has the focus, the card chosen last takes it. */
export function useFocusBack(session: BoardSession, bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current;
    let last = session.stretch.get()?.anchor;
    const remember = () => {
      last = session.stretch.get()?.anchor ?? last;
    };
    const stop = session.stretch.subscribe(remember);
    document.querySelector('[data-card]:focus-within')?.scrollIntoView({ block: 'nearest' });
    return () => {
      stop();
      const isLost = document.activeElement === document.body || element?.contains(document.activeElement);
      if (isLost && last && session.shown.get().cards.has(last)) focusCard(session, last);
    };
  }, [session, bar]);
}

/** Tells how high the bar reaches from the foot of the window, so that toasts stand above it. */
export function useToastsAbove(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const tell = () => {
      if (bar.current)
        style.setProperty('--foot-bar', `${innerHeight - bar.current.getBoundingClientRect().top - 8}px`);
    };
    tell();
    addEventListener('resize', tell);
    return () => {
      removeEventListener('resize', tell);
      style.removeProperty('--foot-bar');
    };
  }, [bar]);
}
