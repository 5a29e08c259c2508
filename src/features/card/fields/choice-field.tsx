'use client';

import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { EditCard } from '#domain/schemas/card-commands.ts';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import { Field } from './field.tsx';

export type Option = { value: string; label: string };

type ChoiceFieldProps = {
  label: string;
  options: Option[];
  value: string;
  /** The change that choosing a value makes. */
  change: (value: string) => EditCard;
};

/** One of several; saved as soon as it is chosen. */
export function ChoiceField({ label, options, value, change }: ChoiceFieldProps) {
  const { card, can } = useCardModel();
  const { state, save } = useSave();
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = async (next: string) => {
    setChosen(next);
    await save(editRequest(card.id, change(next)));
    setChosen(null);
  };
  return (
    <Field label={label} state={state}>
      <NativeSelect
        aria-label={label}
        data={options}
        value={chosen ?? value}
        disabled={!can('card:edit')}
        onChange={(event) => void choose(event.currentTarget.value)}
      />
    </Field>
  );
}
