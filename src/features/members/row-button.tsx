'use client';

import { Button } from '@mantine/core';
import { useActionState, useRef, useState } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { useNextRow } from '#ui/use-next-row.ts';
import type { SavingAction } from './saving.ts';

type RowButtonProps = {
  action: SavingAction;
  /** The one hidden field that says which row is meant. */
  field: { name: string; value: string };
  label: string;
  /** What the label does to which row, for those who hear one button after the other. */
  spoken: string;
  /** What follows, told before anything is done that cannot be undone. */
  warning?: string;
};

/** A button that does one thing to its row. */
export function RowButton({ action, field, label, spoken, warning }: RowButtonProps) {
  const [{ errors }, act, isPending] = useActionState(action, unanswered);
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useNextRow(button);
  const confirm = () => {
    setAsking(false);
    button.current?.form?.requestSubmit();
  };
  return (
    <>
      <ActionForm action={(form: FormData) => (isPending ? undefined : act(form))} error={errors['']} inline>
        <input type="hidden" {...field} />
        <Button
          ref={button}
          type={warning === undefined ? 'submit' : 'button'}
          size="xs"
          variant="default"
          aria-disabled={isPending}
          aria-label={spoken}
          {...(warning === undefined ? {} : { onClick: () => setAsking(true) })}
        >
          {label}
        </Button>
      </ActionForm>
      {warning === undefined ? null : (
        <Dialog
          title={spoken}
          opened={isAsking}
          onClose={() => setAsking(false)}
          onSubmit={confirm}
          submitLabel={label}
        >
          <p>{warning}</p>
        </Dialog>
      )}
    </>
  );
}
