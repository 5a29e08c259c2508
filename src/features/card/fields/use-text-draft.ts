'use client';

import type { CardText } from '#domain/schemas/card.ts';
import type { EditCard } from '#domain/schemas/card-commands.ts';
import type { CardDetail } from '#domain/schemas/card-detail.ts';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import { useDraft } from './use-draft.ts';

/** What a typed text makes of a card, or what is wrong with it. */
export type TextChange = (text: string) => TextEdit | string;
type TextEdit = Partial<CardText> & Pick<EditCard, 'size'>;

type TextDraftOf = {
  read: (card: CardDetail) => string;
  change: TextChange;
  onSaved?: () => void;
};

/** What the card is expected to say still; a size is no text, and has the limits to judge it. */
function expected(before: TextEdit | string): Pick<EditCard, 'was'> {
  if (typeof before === 'string') return {};
  const { size, ...was } = before;
  return size === undefined ? { was } : {};
}

/** One text of the card as it is being typed, and what became of its last save. */
export function useTextDraft({ read, change, onSaved }: TextDraftOf) {
  const { card, look } = useCardModel();
  const { state, saveOver, refuse } = useSave();
  const put = async (text: string, was: string) => {
    const changed = change(text);
    if (typeof changed === 'string') {
      refuse(changed);
      return false;
    }
    const done = await saveOver(editRequest(card.id, { ...changed, ...expected(change(was)) }));
    if (done) onSaved?.();
    return done;
  };
  const draft = useDraft({ saved: read(card), save: put, look: async () => read(await look()) });
  return { ...draft, state };
}
