'use client';

import type { EditCard } from '#domain/schemas/card-commands.ts';
import type { CardDetail } from '#domain/schemas/card-detail.ts';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import { useDraft } from './use-draft.ts';

type TextDraftOf = {
  read: (card: CardDetail) => string;
  /** The change that a typed text makes, or what is wrong with it. */
  change: (text: string) => EditCard | string;
  onSaved?: () => void;
};

/** One text of the card as it is being typed, and what became of its last save. */
export function useTextDraft({ read, change, onSaved }: TextDraftOf) {
  const { card, look } = useCardModel();
  const { state, save, refuse } = useSave();
  const put = async (text: string) => {
    const changed = change(text);
    if (typeof changed === 'string') refuse(changed);
    const done = typeof changed !== 'string' && (await save(editRequest(card.id, changed)));
    if (done) onSaved?.();
    return done;
  };
  const draft = useDraft({ saved: read(card), save: put, look: async () => read(await look()) });
  return { ...draft, state };
}
