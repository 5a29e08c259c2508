'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useActionState } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { NameField } from '../name-field.tsx';
import { Secret } from '../secret.tsx';
import { createTokenAction } from './profile.action.ts';

const scopes = [
  { value: 'read', label: 'Reads' },
  { value: 'write', label: 'Reads and writes' },
];

const lives = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'a year' },
  { value: '', label: 'until it is revoked' },
];

/** Makes a token, and shows its secret this once. */
export function TokenForm() {
  const [{ errors, typed, result }, act, isPending] = useActionState(createTokenAction, unanswered);
  return (
    <>
      <ActionForm key={result} action={act} error={errors['']} inline label="New token">
        <NameField label="What it is for" errors={errors} typed={typed} />
        <NativeSelect name="scope" label="It" data={scopes} defaultValue="read" error={errors.scope} />
        <NativeSelect name="days" label="Holds for" data={lives} defaultValue="90" error={errors.days} />
        <Button type="submit" variant="default" loading={isPending}>
          Make a token
        </Button>
      </ActionForm>
      {result === undefined ? null : (
        <Secret label="The token" note="Copy it now: it is shown only this once." secret={result} />
      )}
    </>
  );
}
