'use client';

import { Button } from '@mantine/core';
import { useActionState } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { joinAction, joinAsNewPersonAction } from './join.action.ts';
import { PersonFields } from './person-fields.tsx';

/** `as` is whoever is signed in; without one, the form makes an account. */
export function JoinForm({ secret, as }: { secret: string; as: string | undefined }) {
  const action = as === undefined ? joinAsNewPersonAction : joinAction;
  const [{ errors, typed }, act, isPending] = useActionState(action, unanswered);
  return (
    <ActionForm action={act} error={errors['']}>
      <input type="hidden" name="secret" value={secret} />
      {as === undefined ? <PersonFields errors={errors} typed={typed} /> : null}
      <Button type="submit" loading={isPending}>
        {as === undefined ? 'Join' : `Join as ${as}`}
      </Button>
    </ActionForm>
  );
}
