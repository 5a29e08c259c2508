'use client';

import { type KeyboardEvent, useRef, useState } from 'react';

/** What somebody else has made of a text while it was being edited here, and the two ways on. */
export type Conflict = { theirs: string; keepMine: () => void; takeTheirs: () => void };

type Draft = { text: string; base: string };

type DraftOf = {
  saved: string;
  /** Saves a text in the place of `was`; null where another one stands there by now. */
  save: (text: string, was: string) => Promise<boolean | null>;
  /** What is saved by now. */
  look: () => Promise<string>;
};

/**
 * A text that is typed and then saved: Enter or leaving the field saves it, Escape brings back what was there. What was
 * refused stays typed; what somebody else changed meanwhile is not overwritten unasked.
 */
export function useDraft({ saved, save, look }: DraftOf) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [theirs, setTheirs] = useState<string | null>(null);
  const isBusy = useRef<boolean>(false);
  const leave = () => {
    setDraft(null);
    setTheirs(null);
  };
  const put = async (text: string, was: string) => {
    const done = await save(text, was);
    if (done) return leave();
    const now = done === null ? await look() : null;
    return now === text ? leave() : setTheirs(now);
  };
  const settle = async ({ text, base }: Draft) => (text === base ? leave() : put(text, base));
  const commit = async () => {
    if (draft === null || isBusy.current) return;
    isBusy.current = true;
    await settle({ ...draft, text: draft.text.trim() });
    isBusy.current = false;
  };
  const conflict: Conflict | null =
    draft === null || theirs === null
      ? null
      : { theirs, keepMine: () => void put(draft.text.trim(), theirs), takeTheirs: leave };
  return {
    conflict,
    leave,
    input: {
      value: draft?.text ?? saved,
      onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
        setDraft({ base: draft?.base ?? saved, text: value }),
      onBlur: () => (theirs === null ? void commit() : undefined),
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          void commit();
        }
        if (event.key === 'Escape' && draft !== null) {
          event.preventDefault();
          event.stopPropagation();
          leave();
        }
      },
    },
  };
}
