'use client';

import { Button, TextInput } from '@mantine/core';
import { useActionState } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { openWorkspaceAction } from './profile.action.ts';

export function NewWorkspaceForm() {
  const [{ errors, typed, result }, act, isPending] = useActionState(openWorkspaceAction, unanswered);
  return (
    <ActionForm key={result?.savedAt} action={act} error={errors['']} inline label="New workspace">
      <TextInput
        name="name"
        label="New workspace"
        maxLength={120}
        required
        withAsterisk={false}
        defaultValue={typed.name}
        error={errors.name}
      />
      <Button type="submit" variant="default" loading={isPending}>
        Open a workspace
      </Button>
    </ActionForm>
  );
}
