'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useActionState } from 'react';
import type { BoardPerson } from '#data/people/board-people.ts';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { boardRoleChoices } from '../roles.ts';
import type { SavingAction } from '../saving.ts';

/** Gives a role on the board to somebody who is in its workspace and not yet on it. */
export function AddPersonForm({ action, people }: { action: SavingAction; people: BoardPerson[] }) {
  const [{ errors }, act, isPending] = useActionState(action, unanswered);
  const choices = people.map(({ personId, name, email }) => ({ value: personId, label: `${name} · ${email}` }));
  return (
    <ActionForm action={act} error={errors['']} inline>
      <NativeSelect name="personId" label="Who" data={choices} error={errors.personId ?? errors.person} />
      <NativeSelect name="role" label="As" data={boardRoleChoices} defaultValue="member" error={errors.role} />
      <Button type="submit" loading={isPending}>
        Add
      </Button>
    </ActionForm>
  );
}
