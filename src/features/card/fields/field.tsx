import type { ReactNode } from 'react';
import type { SaveState } from '../model/use-save.ts';
import styles from './fields.module.css';
import { SaveNote } from './save-note.tsx';

/** A field with its name at its side and what became of its last save below. */
export function Field({ label, state, children }: { label: string; state: SaveState; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div className={styles.control}>
        {children}
        <SaveNote state={state} />
      </div>
    </div>
  );
}
