'use client';

import { Button, TextInput } from '@mantine/core';
import { useActionState } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { Saved } from '../saved.tsx';
import { changePasswordAction } from './profile.action.ts';

/** Somebody who came through single sign-on has no password yet, and no current one to say. */
export function PasswordForm({ hasPassword }: { hasPassword: boolean }) {
  const [{ errors, result }, act, isPending] = useActionState(changePasswordAction, unanswered);
  return (
    <ActionForm key={result?.savedAt} action={act} error={errors['']} inline>
      {hasPassword ? (
        <TextInput
          name="current"
          type="password"
          label="Current password"
          autoComplete="current-password"
          maxLength={200}
          required
          error={errors.current}
        />
      ) : (
        <input type="hidden" name="current" value="" />
      )}
      <TextInput
        name="password"
        type="password"
        label="New password, 12 characters or more"
        autoComplete="new-password"
        minLength={12}
        maxLength={200}
        required
        error={errors.password}
      />
      <Button type="submit" variant="default" loading={isPending}>
        Change password
      </Button>
      <Saved when={result?.savedAt} />
    </ActionForm>
  );
}
