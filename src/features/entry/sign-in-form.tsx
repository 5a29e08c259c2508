'use client';

import { Button, TextInput } from '@mantine/core';
import { useActionState } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { signInAction } from './sign-in.action.ts';

export function SignInForm({ next }: { next: string }) {
  const [{ errors, typed }, act, isPending] = useActionState(signInAction, unanswered);
  return (
    <ActionForm action={act} error={errors['']}>
      <input type="hidden" name="next" value={next} />
      <TextInput
        name="email"
        type="email"
        label="E-mail"
        autoComplete="username"
        required
        defaultValue={typed.email}
        error={errors.email}
      />
      <TextInput
        name="password"
        type="password"
        label="Password"
        autoComplete="current-password"
        required
        error={errors.password}
      />
      <Button type="submit" loading={isPending}>
        Sign in
      </Button>
    </ActionForm>
  );
}
