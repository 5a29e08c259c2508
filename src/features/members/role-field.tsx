'use client';

import { NativeSelect } from '@mantine/core';
import { useActionState, useState } from 'react';
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

/** Somebody's role; a choice is saved as soon as it is made, and one that is refused falls back to what they hold. */
export function RoleField({ action, person, held, choices }: RoleFieldProps) {
  const [{ errors, result }, act, isPending] = useActionState(action, unanswered);
  const [chosen, choose] = useState(held);
  return (
    <ActionForm action={act} inline>
      <input type="hidden" name="personId" value={person.personId} />
      <NativeSelect
        name="role"
        aria-label={`Role of ${person.name}`}
        data={choices}
        value={isPending ? chosen : held}
        error={errors[''] ?? errors.role}
        onChange={(event) => {
          choose(event.currentTarget.value);
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <Saved when={result?.savedAt} />
    </ActionForm>
  );
}
