'use client';

import { Button } from '@mantine/core';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import { useCardModel } from '../model/card-context.tsx';
import type { CardModel } from '../model/use-card.ts';
import styles from './notes.module.css';
import type { Conflict } from './use-draft.ts';

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
  return (
    <div className={styles.conflict}>
      <p role="alert">
        {lastEditor(model, field)} changed this meanwhile{conflict.theirs === '' ? ': it is empty now.' : ':'}
      </p>
      {conflict.theirs === '' ? null : <Theirs text={conflict.theirs} />}
      <Button size="xs" variant="default" onClick={conflict.takeTheirs}>
        Take theirs
      </Button>
      <Button size="xs" onClick={conflict.keepMine}>
        Keep mine
      </Button>
    </div>
  );
}

/** What stands there now, whole. */
const Theirs = ({ text }: { text: string }) => (
  <ScrollRegion label="What stands there now" className={styles.theirs}>
    {text}
  </ScrollRegion>
);
