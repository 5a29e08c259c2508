'use client';

import type { ReactNode } from 'react';
import type { EditCard } from '#domain/schemas/card-commands.ts';
import type { CardDetail } from '#domain/schemas/card-detail.ts';
import { useCardModel } from '../model/card-context.tsx';
import { Property } from './property.tsx';
import { useFocus } from './use-focus.ts';
import { type TextChange, useTextDraft } from './use-text-draft.ts';

type TextPropertyProps = {
  field: keyof EditCard;
  label: string;
  sign: ReactNode;
  read: (card: CardDetail) => string;
  change: TextChange;
  isNew?: boolean;
  inputMode?: 'numeric' | 'text';
};

/** A line of text; saved on Enter and on leaving it. */
export function TextProperty({ field, label, sign, read, change, isNew, inputMode = 'text' }: TextPropertyProps) {
  const { can } = useCardModel();
  const { input, state, conflict } = useTextDraft({ read, change });
  const control = useFocus<HTMLInputElement>(isNew === true);
  return (
    <Property field={field} sign={sign} state={state} conflict={conflict}>
      <input
        ref={control}
        aria-label={label}
        autoComplete="off"
        size={Math.max(4, input.value.length)}
        inputMode={inputMode}
        readOnly={!can('card:edit')}
        aria-invalid={state.kind === 'refused'}
        {...input}
      />
    </Property>
  );
}
