'use client';

import { Button } from '@mantine/core';
import { useActionState } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { BeginningField } from './beginning-field.tsx';
import { PersonFields } from './person-fields.tsx';
import { setUpAction } from './set-up.action.ts';
import { ZoneField } from './zone-field.tsx';

export function SetUpForm({ zones }: { zones: string[] }) {
  const [{ errors, typed }, act, isPending] = useActionState(setUpAction, unanswered);
  return (
    <ActionForm action={act} error={errors['']}>
      <PersonFields errors={errors} typed={typed}>
        <ZoneField zones={zones} typed={typed.zone} error={errors.zone} />
      </PersonFields>
      <BeginningField typed={typed} />
      <Button type="submit" loading={isPending} mt={8}>
        Open the board
      </Button>
    </ActionForm>
  );
}
