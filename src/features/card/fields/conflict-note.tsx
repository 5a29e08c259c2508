'use client';

import { Button } from '@mantine/core';
import { useCardModel } from '../model/card-context.tsx';
import type { CardModel } from '../model/use-card.ts';
import styles from './notes.module.css';
import type { Conflict } from './use-draft.ts';

const mostShown = 160;

/** Who changed this field last, as far as the events on screen tell. */
function lastEditor({ events, members, people, me }: CardModel, field: string): string {
  const event = events.find(({ kind, detail, actorId }) => {
    const fields = kind === 'card-edited' && Array.isArray(detail.fields) ? detail.fields : [];
    return actorId !== me && fields.includes(field);
  });
  const id = event?.actorId ?? '';
  return members.find(({ personId }) => personId === id)?.name ?? people[id] ?? 'Somebody else';
}

/** Says that somebody else changed what is being edited here, and offers theirs or mine. */
export function ConflictNote({ field, conflict }: { field: string; conflict: Conflict | null }) {
  const model = useCardModel();
  if (!conflict) return null;
  const theirs = conflict.theirs.slice(0, mostShown);
  return (
    <div className={styles.conflict}>
      <p role="alert">
        {lastEditor(model, field)} changed this meanwhile
        {theirs === '' ? ': it is empty now.' : `: “${theirs}${theirs === conflict.theirs ? '' : '…'}”`}
      </p>
      <Button size="xs" variant="default" onClick={conflict.takeTheirs}>
        Take theirs
      </Button>
      <Button size="xs" onClick={conflict.keepMine}>
        Keep mine
      </Button>
    </div>
  );
}
