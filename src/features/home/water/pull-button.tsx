'use client';

import { useActionState } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { pressedOnce } from '#ui/pressed-once.ts';
import type { Pull } from './pull.action.ts';
import { pullAction } from './pull.action.ts';
import styles from './pull-button.module.css';

/** Takes a card into the next stage and into the reader's hands; a refusal is said below it. */
export function PullButton({ pull, named }: { pull: Pull; named: string }) {
  const [{ errors }, act, isPending] = useActionState(pullAction, unanswered);
  const refusal = Object.values(errors)[0];
  return (
    <form action={act} className={styles.form}>
      {Object.entries(pull).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={styles.pull} aria-label={`Pull ${named}`} {...pressedOnce(isPending)}>
        Pull
      </button>
      <span role="status" className={styles.refusal}>
        {refusal}
      </span>
    </form>
  );
}
