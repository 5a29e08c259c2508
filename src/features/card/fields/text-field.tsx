'use client';

import { TextInput } from '@mantine/core';
import type { EditCard } from '#domain/schemas/card-commands.ts';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import { Field } from './field.tsx';
import { useDraft } from './use-draft.ts';

type TextFieldProps = {
  label: string;
  value: string;
  /** The change that a typed text makes, or what is wrong with it. */
  change: (text: string) => EditCard | string;
  inputMode?: 'numeric' | 'text';
};

/** A line of text; saved on Enter and on leaving it. */
export function TextField({ label, value, change, inputMode = 'text' }: TextFieldProps) {
  const { card, can } = useCardModel();
  const { state, save, refuse } = useSave();
  const draft = useDraft(value, async (text) => {
    const changed = change(text);
    if (typeof changed === 'string') refuse(changed);
    return typeof changed === 'string' ? false : save(editRequest(card.id, changed));
  });
  return (
    <Field label={label} state={state}>
      <TextInput
        aria-label={label}
        placeholder="–"
        inputMode={inputMode}
        readOnly={!can('card:edit')}
        aria-invalid={state.kind === 'refused'}
        {...draft}
      />
    </Field>
  );
}
