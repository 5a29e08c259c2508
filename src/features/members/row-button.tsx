'use client';

import { Button } from '@mantine/core';
import { useActionState, useRef } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { useNextRow } from '#ui/use-next-row.ts';
import type { SavingAction } from './saving.ts';

type RowButtonProps = {
  action: SavingAction;
  /** The one hidden field that says which row is meant. */
  field: { name: string; value: string };
  label: string;
  /** What the label does to which row, for those who hear one button after the other. */
  spoken: string;
  /** Asked before anything is done that cannot be undone. */
  question?: string;
};

/** A button that does one thing to its row. */
export function RowButton({ action, field, label, spoken, question }: RowButtonProps) {
  const [{ errors }, act, isPending] = useActionState(action, unanswered);
  const button = useRef<HTMLButtonElement>(null);
  useNextRow(button);
  const asked = (form: FormData) => {
    if (!isPending && (question === undefined || window.confirm(question))) act(form);
  };
  return (
    <ActionForm action={asked} error={errors['']} inline>
      <input type="hidden" {...field} />
      <Button ref={button} type="submit" size="xs" variant="default" aria-disabled={isPending} aria-label={spoken}>
        {label}
      </Button>
    </ActionForm>
  );
}
