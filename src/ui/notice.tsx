import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** A sentence that asks for attention; `stopped` is hatched, because something does not go on. */
export function Notice({ tone, children }: { tone: 'amber' | 'stopped'; children: ReactNode }) {
  return (
    <div className={styles.notice} data-tone={tone}>
      {children}
    </div>
  );
}
