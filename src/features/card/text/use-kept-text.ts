'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

const restMs = 300;

/**
 * A text that is being written, kept in this browser under a key until it is sent or dropped; null where there is none.
 * It is not known while the page is being made ready: the first answer is null.
 */
export function useKeptText(key: string): [text: string | null, keep: (text: string | null) => void] {
  const storageKey = `leat-draft:${key}`;
  const [text, setText] = useState<string | null>(null);
  const waiting = useRef<{ text: string | null; timer: ReturnType<typeof setTimeout> } | null>(null);
  const flush = useCallback(() => {
    const late = waiting.current;
    if (!late) return;
    clearTimeout(late.timer);
    waiting.current = null;
    if (late.text) localStorage.setItem(storageKey, late.text);
    else localStorage.removeItem(storageKey);
  }, [storageKey]);
  useEffect(() => {
    setText(localStorage.getItem(storageKey));
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [storageKey, flush]);
  const keep = useCallback(
    (next: string | null) => {
      setText(next);
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { text: next, timer: setTimeout(flush, restMs) };
    },
    [flush],
  );
  return [text, keep];
}
