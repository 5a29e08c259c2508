'use client';

import { useRef, useState } from 'react';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import type { Line, LinesChange } from './checklist-lines.ts';

/**
 * The lines as they stand or are being saved, and the way to change them. Changes go out one after the other, each of
 * the list as the server has it by then: what others tick meanwhile stays ticked.
 */
export function useChecklist() {
  const { card } = useCardModel();
  const { state, merge, refuse } = useSave();
  const [pending, setPending] = useState<readonly Line[] | null>(null);
  const last = useRef<{ turn: number; saved: Promise<unknown> }>({ turn: 0, saved: Promise.resolve() });
  const shown = pending ?? card.checklist;

  const send = (change: LinesChange): Promise<boolean> =>
    merge((now) => {
      const checklist = change(now.checklist);
      if (!checklist) refuse('Somebody else changed this line meanwhile.');
      return checklist && editRequest(card.id, { checklist, was: { checklist: now.checklist } });
    });
  const put = async (change: LinesChange): Promise<boolean> => {
    const turn = last.current.turn + 1;
    const saving = last.current.saved.then(() => send(change));
    last.current = { turn, saved: saving.catch(() => undefined) };
    setPending(change(shown) ?? shown);
    const done = await saving;
    if (last.current.turn === turn) setPending(null);
    return done;
  };
  return { lines: shown, put, state };
}
