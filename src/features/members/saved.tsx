'use client';

import styles from './saved.module.css';

/** Says for a second that a single field was saved; `when` tells one saving from the next. */
export function Saved({ when }: { when: number | undefined }) {
  return (
    <span className={styles.place} role="status">
      {when === undefined ? null : (
        <span key={when} className={styles.saved}>
          Saved
        </span>
      )}
    </span>
  );
}
