'use client';

import { TextInput } from '@mantine/core';
import { useActionState } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { Saved } from './saved.tsx';
import type { SavingAction } from './saving.ts';
import styles from './section.module.css';

type NameFormProps = { action: SavingAction; label: string; name: string };

/** A name that is saved on Enter and when the field is left. */
export function NameForm({ action, label, name }: NameFormProps) {
  const [{ errors, result }, act] = useActionState(action, unanswered);
  return (
    <ActionForm action={act} error={errors['']} inline>
      <TextInput
        className={styles.field}
        name="name"
        label={label}
        maxLength={120}
        defaultValue={name}
        error={errors.name}
        onBlur={(event) => {
          if (event.currentTarget.value !== name) event.currentTarget.form?.requestSubmit();
        }}
      />
      <Saved when={result?.savedAt} />
    </ActionForm>
  );
}
