'use client';

import { parseAsString, useQueryState } from 'nuqs';
import { useEffect, useMemo, useRef, useState } from 'react';
import { afterPaint } from '#ui/after-paint.ts';
import { hasWord, withName, withWord } from '../filter/edit-filter.ts';
import type { FilterError, ListedField } from '../filter/filter-term.ts';
import { applyText } from '../filter/match-filter.ts';
import type { BoardSession } from '../store/board-session.ts';
import { type Observable, observable } from '../store/observable.ts';

export type BoardFilter = {
  text: string;
  /** What is wrong with the text, once it has been applied. */
  errors: Observable<readonly FilterError[]>;
  /** Changes the filter under the hand; all that is typed up to `commit` is one step of the browser's history. */
  type: (text: string) => void;
  commit: () => void;
  /** Sets the filter as a step that the browser's Back undoes. */
  set: (text: string) => void;
  toggle: (word: string) => void;
  toggleName: (field: ListedField, name: string) => void;
  has: (word: string) => boolean;
};

const noErrors: readonly FilterError[] = [];

function appliedTo({ shown, pace, asOfMs }: BoardSession, text: string): ReturnType<typeof applyText> {
  const nowMs = asOfMs.get() ?? Date.now();
  return applyText(text, { state: shown.get(), pace: pace.get().columns, nowMs });
}

/** The filter stands in the address, so that the address is the view; the cards it leaves out fade. */
export function useBoardFilter(session: BoardSession): BoardFilter {
  const [text, setText] = useQueryState('f', parseAsString.withDefault(''));
  const [errors] = useState(() => observable(noErrors));
  const isTyping = useRef<boolean>(false);
  useEffect(() => {
    const apply = () => {
      const applied = appliedTo(session, text);
      session.faded.set(applied.out);
      errors.set(applied.errors.length === 0 ? noErrors : applied.errors);
    };
    // A letter that is typed stands on screen first; the cards follow in the next frame.
    const callOff = isTyping.current ? afterPaint(apply) : undefined;
    if (!callOff) apply();
    const stops = [session.shown.subscribe(apply), session.pace.subscribe(apply)];
    return () => {
      callOff?.();
      for (const stop of stops) stop();
    };
  }, [text, session, errors]);
  return useMemo(() => {
    const set = (next: string) => {
      isTyping.current = false;
      void setText(next || null, { history: 'push' });
    };
    return {
      text,
      errors,
      type: (next) => {
        void setText(next || null, { history: isTyping.current ? 'replace' : 'push' });
        isTyping.current = true;
      },
      commit: () => {
        isTyping.current = false;
      },
      set,
      toggle: (word) => set(withWord(text, word)),
      toggleName: (field, name) => set(withName(text, field, name)),
      has: (word) => hasWord(text, word),
    };
  }, [text, setText, errors]);
}
