'use client';

import { type KeyboardEvent, useState } from 'react';

/**
 * A text that is typed and then saved: Enter or leaving the field saves it, Escape brings back what was there. What was
 * refused stays typed.
 */
export function useDraft(saved: string, save: (text: string) => Promise<boolean>) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = async () => {
    if (draft === null) return;
    const text = draft.trim();
    if (text === saved || (await save(text))) setDraft(null);
  };
  return {
    value: draft ?? saved,
    onChange: (event: { currentTarget: { value: string } }) => setDraft(event.currentTarget.value),
    onBlur: () => void commit(),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        void commit();
      }
      if (event.key === 'Escape' && draft !== null) {
        event.preventDefault();
        event.stopPropagation();
        setDraft(null);
      }
    },
  };
}
