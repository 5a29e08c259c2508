'use client';

import { type ReactNode, useState } from 'react';
import type { EditCard } from '#domain/schemas/card-commands.ts';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import { Property } from './property.tsx';
import { useFocus } from './use-focus.ts';

export type Option = { value: string; label: string };

type ChoicePropertyProps = {
  field: keyof EditCard;
  label: string;
  sign: ReactNode;
  options: Option[];
  value: string;
  isNew?: boolean;
  /** The command whose key leads here. */
  command?: string;
  /** The change that choosing a value makes. */
  change: (value: string) => EditCard;
};

/** One of several; saved as soon as it is chosen. */
export function ChoiceProperty({ field, label, sign, options, value, isNew, command, change }: ChoicePropertyProps) {
  const { card, can } = useCardModel();
  const { state, save } = useSave();
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = async (next: string) => {
    setChosen(next);
    await save(editRequest(card.id, change(next)));
    setChosen(null);
  };
  const control = useFocus<HTMLSelectElement>(isNew === true);
  return (
    <Property field={field} sign={sign} state={state}>
      <select
        ref={control}
        aria-label={label}
        data-command={command}
        onClick={(event) => event.currentTarget.focus()}
        value={chosen ?? value}
        disabled={!can('card:edit')}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Property>
  );
}
