import type { ReactNode } from 'react';
import styles from './panel.module.css';

type WaitingProps<Answer> = { for: Answer | null | undefined; children: (answer: Answer) => ReactNode };

/** What was asked for, or that it is on its way, or that it did not come. */
export function Waiting<Answer>({ for: answer, children }: WaitingProps<Answer>) {
  if (answer !== undefined && answer !== null) return children(answer);
  return (
    <p className={styles.waiting} role="status">
      {answer === undefined ? 'Reading …' : 'The figures could not be read. Load the page again.'}
    </p>
  );
}
