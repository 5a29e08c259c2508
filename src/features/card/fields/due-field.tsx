'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import { Field } from './field.tsx';

/** The day by which it is wanted: a date, with no time and no zone. */
export function DueField() {
  const { card, can } = useCardModel();
  const { state, save } = useSave();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = async () => {
    const day = typed ?? '';
    if (typed !== null && day !== (card.dueOn ?? '')) await save(editRequest(card.id, { dueOn: day || null }));
    setTyped(null);
  };
  return (
    <Field label="Due" state={state}>
      <TextInput
        type="date"
        aria-label="Due"
        readOnly={!can('card:edit')}
        value={typed ?? card.dueOn ?? ''}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void commit()}
        onKeyDown={(event) => (event.key === 'Enter' ? void commit() : undefined)}
      />
    </Field>
  );
}
