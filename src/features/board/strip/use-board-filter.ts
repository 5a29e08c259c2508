'use client';

import { parseAsString, useQueryState } from 'nuqs';
import { useEffect, useMemo } from 'react';
import { hasWord, leftOut, withWord } from '../state/filter.ts';
import type { BoardSession } from '../store/board-session.ts';

export type BoardFilter = {
  text: string;
  /** Replaces the filter while it is typed; going back in the browser passes over it. */
  type: (text: string) => void;
  /** Sets the filter as a step that the browser's Back undoes. */
  set: (text: string) => void;
  toggle: (word: string) => void;
  has: (word: string) => boolean;
};

/** The filter stands in the address, so that the address is the view; the cards it leaves out fade. */
export function useBoardFilter(session: BoardSession): BoardFilter {
  const [text, setText] = useQueryState('f', parseAsString.withDefault(''));
  useEffect(() => {
    const apply = () => {
      const around = {
        state: session.shown.get(),
        pace: session.pace.get().columns,
        nowMs: session.asOfMs.get() ?? Date.now(),
      };
      session.faded.set(leftOut(text, around));
    };
    apply();
    const stops = [session.shown.subscribe(apply), session.pace.subscribe(apply)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [text, session]);
  return useMemo(() => {
    const set = (next: string) => void setText(next || null, { history: 'push' });
    return {
      text,
      type: (next) => void setText(next || null, { history: 'replace' }),
      set,
      toggle: (word) => set(withWord(text, word)),
      has: (word) => hasWord(text, word),
    };
  }, [text, setText]);
}
