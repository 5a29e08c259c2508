'use client';

import { type FormEvent, type ReactNode, startTransition } from 'react';
import styles from './action-form.module.css';
import { Notice } from './notice.tsx';

type ActionFormProps = {
  action: (form: FormData) => void;
  /** What is wrong with the form as a whole. */
  error?: string | undefined;
  /** In one line, where there is room. */
  inline?: boolean;
  label?: string;
  children: ReactNode;
};

/** A form for a server action. It works before its script has come; afterwards an answer leaves the fields as they are. */
export function ActionForm({ action, error, inline = false, label, children }: ActionFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => action(form));
  };
  return (
    <form
      className={styles.form}
      action={action}
      onSubmit={submit}
      data-inline={inline || undefined}
      aria-label={label}
    >
      {error ? (
        <div role="alert">
          <Notice tone="stopped">{error}</Notice>
        </div>
      ) : null}
      {children}
    </form>
  );
}
