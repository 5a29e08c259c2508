'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useActionState } from 'react';
import { type FormAnswer, unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { Secret } from './secret.tsx';

type InviteAction = (before: FormAnswer<string>, form: FormData) => Promise<FormAnswer<string>>;
type InviteFormProps = { action: InviteAction; choices: { value: string; label: string }[]; usual: string };

/** Makes a link that lets one person in; the action answers the link's secret, which is shown this once. */
export function InviteForm({ action, choices, usual }: InviteFormProps) {
  const [{ errors, result }, act, isPending] = useActionState(action, unanswered);
  return (
    <>
      <ActionForm action={act} error={errors['']} inline label="Invite by link">
        <NativeSelect name="role" label="Invite as" data={choices} defaultValue={usual} error={errors.role} />
        <Button type="submit" loading={isPending}>
          Make a link
        </Button>
      </ActionForm>
      {result === undefined ? null : (
        <Secret label="The link" note="Send it to one person. It is shown only now." path="/invite/" secret={result} />
      )}
    </>
  );
}
