import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** One sentence, one action, over a drawing of still water. */
export function EmptyState({ sentence, children }: { sentence: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <svg className={styles.water} viewBox="0 0 320 96" aria-hidden="true">
        {[20, 32, 44, 56, 68, 80].map((y, row) => (
          <path key={y} d={`M${row * 9 + (row % 2) * 14} ${y}H${320 - row * 11 - ((row + 1) % 2) * 18}`} />
        ))}
        <path className={styles.post} d="M160 4v84M153 20h14M156 32h8M153 44h14M156 56h8M153 68h14" />
      </svg>
      <p className={styles.sentence}>{sentence}</p>
      {children ? <div className={styles.actions}>{children}</div> : null}
    </div>
  );
}
