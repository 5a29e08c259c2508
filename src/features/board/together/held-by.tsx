'use client';

import type { PersonId } from '#domain/schemas/ids.ts';
import { initialsOf } from '#ui/avatar.tsx';
import { useBoard } from '../store/board-context.tsx';
import styles from './held-by.module.css';

/** Whose hand a card is in, elsewhere; it can be moved all the same. */
export function HeldBy({ person }: { person: PersonId }) {
  const name = useBoard((state) => state.members.get(person)?.name ?? 'Somebody');
  return (
    <span className={styles.hand} role="img" aria-label={`${name} holds this card`} title={`${name} holds this card`}>
      {initialsOf(name)}
    </span>
  );
}
