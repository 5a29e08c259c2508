'use client';

import { Button } from '@mantine/core';
import { useActionState } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { NameField } from '../name-field.tsx';
import { openWorkspaceAction } from './profile.action.ts';

export function NewWorkspaceForm() {
  const [{ errors, typed, result }, act, isPending] = useActionState(openWorkspaceAction, unanswered);
  return (
    <ActionForm key={result?.savedAt} action={act} error={errors['']} inline label="New workspace">
      <NameField label="New workspace" errors={errors} typed={typed} />
      <Button type="submit" variant="default" loading={isPending}>
        Open a workspace
      </Button>
    </ActionForm>
  );
}
