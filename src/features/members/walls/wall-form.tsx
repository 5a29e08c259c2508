'use client';

import { Button } from '@mantine/core';
import { useActionState } from 'react';
import { type FormAnswer, unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { NameField } from '../name-field.tsx';
import { Secret } from '../secret.tsx';

type WallFormProps = { action: (before: FormAnswer<string>, form: FormData) => Promise<FormAnswer<string>> };

/** Makes a link for a screen, and shows it this once. */
export function WallForm({ action }: WallFormProps) {
  const [{ errors, typed, result }, act, isPending] = useActionState(action, unanswered);
  return (
    <>
      <ActionForm key={result} action={act} error={errors['']} inline label="New wall screen">
        <NameField
          label="Where it hangs"
          placeholder="Kitchen, second floor"
          maximum={60}
          errors={errors}
          typed={typed}
        />
        <Button type="submit" variant="default" loading={isPending}>
          Make a link
        </Button>
      </ActionForm>
      {result === undefined ? null : (
        <Secret
          label="The link for the screen"
          note="Open it on the screen now: it is shown only this once."
          path="/tv/"
          secret={result}
        />
      )}
    </>
  );
}
