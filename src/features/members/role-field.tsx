'use client';

import { NativeSelect } from '@mantine/core';
import { useActionState } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { Saved } from './saved.tsx';
import type { SavingAction } from './saving.ts';

type RoleFieldProps = {
  action: SavingAction;
  person: { personId: string; name: string };
  held: string;
  choices: { value: string; label: string }[];
};

/** Somebody's role; a choice is saved as soon as it is made. */
export function RoleField({ action, person, held, choices }: RoleFieldProps) {
  const [answer, act, isPending] = useActionState(action, unanswered);
  return (
    <ActionForm action={act} inline>
      <input type="hidden" name="personId" value={person.personId} />
      <NativeSelect
        name="role"
        aria-label={`Role of ${person.name}`}
        data={choices}
        defaultValue={held}
        disabled={isPending}
        error={answer.errors[''] ?? answer.errors.role}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      />
      <Saved when={answer.result?.savedAt} />
    </ActionForm>
  );
}
