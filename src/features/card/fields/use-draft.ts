'use client';

import { type KeyboardEvent, useRef, useState } from 'react';

/** What somebody else has made of a text while it was being edited here, and the two ways on. */
export type Conflict = { theirs: string; keepMine: () => void; takeTheirs: () => void };

type Draft = { text: string; base: string };

type DraftOf = {
  saved: string;
  save: (text: string) => Promise<boolean>;
  /** What is saved by now; asked before what was typed is put in its place. */
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
  const put = async (text: string) => {
    setTheirs(null);
    if (await save(text)) leave();
  };
  const settle = async ({ text, base }: Draft) => {
    if (text === base) return leave();
    const now = await look();
    if (now === text) leave();
    else if (now === base) await put(text);
    else setTheirs(now);
  };
  const commit = async () => {
    if (draft === null || isBusy.current) return;
    isBusy.current = true;
    await settle({ ...draft, text: draft.text.trim() });
    isBusy.current = false;
  };
  const conflict: Conflict | null =
    draft === null || theirs === null
      ? null
      : { theirs, keepMine: () => void put(draft.text.trim()), takeTheirs: leave };
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
