import type { ReactNode } from 'react';
import type { SaveState } from '../model/use-save.ts';
import { ConflictNote } from './conflict-note.tsx';
import styles from './properties.module.css';
import { SaveNote } from './save-note.tsx';
import type { Conflict } from './use-draft.ts';

type PropertyProps = {
  /** The field of the card that it is. */
  field: string;
  sign: ReactNode;
  state: SaveState;
  conflict?: Conflict | null;
  children: ReactNode;
};

/** One value of the card with its sign, and what became of its last save. */
export function Property({ field, sign, state, conflict = null, children }: PropertyProps) {
  return (
    <div className={styles.property} data-property={field}>
      <span className={styles.chip}>
        <span className={styles.sign} aria-hidden="true">
          {sign}
        </span>
        {children}
      </span>
      <SaveNote state={state} />
      <ConflictNote field={field} conflict={conflict} />
    </div>
  );
}
