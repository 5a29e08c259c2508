import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { StillWater } from './still-water.tsx';

/** One sentence, one action, over a drawing of still water. */
export function EmptyState({ sentence, children }: { sentence: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <StillWater />
      <p className={styles.sentence}>{sentence}</p>
      {children ? <div className={styles.actions}>{children}</div> : null}
    </div>
  );
}
