'use client';

import { Button } from '@mantine/core';
import { archive } from '../actions/edit-card.ts';
import { clearSelection } from '../actions/view.ts';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import styles from './selection-bar.module.css';

const fields = { column: 'Move to…', assignee: 'Assign…', type: 'Type…' } as const;

/** What one does with all selected cards: one cause in the ledger, one undo. */
export function SelectionBar() {
  const session = useSession();
  const selected = useWatched(session.selected, (ids) => ids);
  if (selected.size === 0) return null;
  const cardIds = [...selected];
  return (
    <section className={styles.bar} aria-label="Selected cards">
      <span className={styles.count}>{selected.size} selected</span>
      {Object.entries(fields).map(([field, label]) => (
        <Button
          key={field}
          size="xs"
          variant="default"
          onClick={() => session.question.set({ kind: 'pick', field: field as keyof typeof fields, cardIds })}
        >
          {label}
        </Button>
      ))}
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          archive(session, cardIds);
          clearSelection(session);
        }}
      >
        Archive
      </Button>
      <Button size="xs" variant="subtle" onClick={() => clearSelection(session)}>
        Clear
      </Button>
    </section>
  );
}
