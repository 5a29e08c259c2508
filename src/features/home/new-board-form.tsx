'use client';

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useActionState, useState } from 'react';
import { type FormAnswer, unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import styles from './home-page.module.css';
import { newBoardAction } from './new-board.action.ts';
import { suggestedKey } from './suggested-key.ts';

const templates = [
  { value: 'simple', label: 'Input queue · Development | done · Test · Delivered' },
  { value: 'delivery', label: 'Input queue · Analysis | done · Design & development | done · Test | done · …' },
  { value: 'none', label: 'No stages yet' },
];

type NewBoardFormProps = { zones: readonly string[]; zone: string; commandKey: string };

/** Name, key, days and stages of a new board. */
export function NewBoardForm({ zones, zone, commandKey }: NewBoardFormProps) {
  const [{ errors, typed }, act, isPending] = useActionState(newBoardAction, unanswered);
  return (
    <ActionForm action={act} error={errors['']} label="New board">
      <input type="hidden" name="commandKey" value={commandKey} />
      <div className={styles.fields}>
        <NameAndKey errors={errors} />
        <NativeSelect
          name="zone"
          label="Days are counted in"
          data={[...zones]}
          defaultValue={typed.zone ?? zone}
          error={errors.zone}
        />
        <NativeSelect
          name="template"
          label="Stages to begin with"
          data={templates}
          defaultValue={typed.template ?? 'simple'}
        />
      </div>
      <div>
        <Button type="submit" loading={isPending}>
          Make the board
        </Button>
      </div>
    </ActionForm>
  );
}

/** The key follows the name until somebody writes one. */
function NameAndKey({ errors }: Pick<FormAnswer, 'errors'>) {
  const [name, setName] = useState('');
  const [key, setKey] = useState<string | null>(null);
  return (
    <>
      <TextInput
        name="name"
        label="Name"
        required
        maxLength={120}
        value={name}
        error={errors.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        name="key"
        label="Key"
        description="Stands before the number of each card."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        maxLength={8}
        value={key ?? suggestedKey(name)}
        error={errors.key}
        onChange={(event) => setKey(event.currentTarget.value.toUpperCase())}
      />
    </>
  );
}
