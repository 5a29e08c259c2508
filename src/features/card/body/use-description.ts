'use client';

import { useState } from 'react';
import type { Conflict } from '../fields/use-draft.ts';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import { useKeptText } from '../text/use-kept-text.ts';

type Draft = { base: string; text: string };

/** Kept as one text: how long the base is, the base, and what was made of it. */
const write = ({ base, text }: Draft): string => `${base.length}:${base}${text}`;

function read(kept: string | null): Draft | null {
  const [head, length] = /^(\d{1,6}):/.exec(kept ?? '') ?? [];
  if (kept === null || head === undefined) return null;
  const end = head.length + Number(length);
  return { base: kept.slice(head.length, end), text: kept.slice(end) };
}

/**
 * The description as it is being written, kept in this browser until it is saved or dropped, even when the page is left.
 * What somebody else made of it meanwhile is not overwritten unasked.
 */
export function useDescription() {
  const { card, board, look } = useCardModel();
  const { state, saveOver } = useSave();
  const [stored, keep] = useKeptText(`${board.id}:${card.id}:description`);
  const [isOpen, setOpen] = useState(false);
  const [theirs, setTheirs] = useState<string | null>(null);
  const draft = read(stored);
  const isChanged = draft !== null && draft.text !== draft.base;
  const change = (text: string) => keep(write({ base: draft?.base ?? card.description, text }));
  const leave = () => {
    keep(null);
    setOpen(false);
    setTheirs(null);
  };
  const put = async (description: string, was: string) => {
    const done = await saveOver(editRequest(card.id, { description, was: { description: was } }));
    if (done) return leave();
    const now = done === null ? (await look()).description : null;
    return now === description ? leave() : setTheirs(now);
  };
  const commit = () => (draft && isChanged ? put(draft.text, draft.base) : leave());
  const conflict: Conflict | null =
    draft && theirs !== null ? { theirs, keepMine: () => void put(draft.text, theirs), takeTheirs: leave } : null;
  return { text: draft?.text ?? card.description, isOpen, isChanged, conflict, state, setOpen, change, commit, leave };
}
