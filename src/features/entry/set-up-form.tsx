'use client';

import { Button } from '@mantine/core';
import { useActionState, useState } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { BeginningField, openingWords } from './beginning-field.tsx';
import { PersonFields } from './person-fields.tsx';
import { setUpAction } from './set-up.action.ts';
import { ZoneField } from './zone-field.tsx';

export function SetUpForm({ zones }: { zones: string[] }) {
  const [{ errors, typed }, act, isPending] = useActionState(setUpAction, unanswered);
  const [begin, setBegin] = useState(typed.begin ?? 'demo');
  return (
    <ActionForm action={act} error={errors['']}>
      <PersonFields errors={errors} typed={typed}>
        <ZoneField zones={zones} typed={typed.zone} error={errors.zone} />
      </PersonFields>
      <BeginningField begin={begin} onChange={setBegin} template={typed.template} />
      <Button type="submit" loading={isPending} mt={8}>
        {openingWords[begin] ?? 'Open the board'}
      </Button>
    </ActionForm>
  );
}
