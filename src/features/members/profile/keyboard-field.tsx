'use client';

import { NativeSelect } from '@mantine/core';
import { useActionState } from 'react';
import type { KeyboardScope } from '#data/people/profile.ts';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { Saved } from '../saved.tsx';
import styles from '../section.module.css';
import { setKeyboardAction } from './profile.action.ts';

const choices: { value: KeyboardScope; label: string }[] = [
  { value: 'on', label: 'On' },
  { value: 'board', label: 'Only when the board has focus' },
  { value: 'off', label: 'Off' },
];

/** Where single keys are shortcuts; those with Ctrl or Cmd always are. */
export function KeyboardField({ keyboard }: { keyboard: KeyboardScope }) {
  const [{ errors, result }, act] = useActionState(setKeyboardAction, unanswered);
  return (
    <ActionForm action={act} error={errors['']} inline>
      <NativeSelect
        className={styles.field}
        id="keyboard"
        name="keyboard"
        label="Single-key shortcuts"
        data={choices}
        defaultValue={keyboard}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      />
      <Saved when={result?.savedAt} />
    </ActionForm>
  );
}
