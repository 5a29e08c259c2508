import type { ReactNode } from 'react';
import styles from './stage-list.module.css';

/** One field of a row; its label is seen where the rows have no common heads. */
export function Cell({ label, wide = false, children }: { label: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={styles.cell} data-wide={wide}>
      <span className={styles.cellLabel} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
