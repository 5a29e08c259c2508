'use client';

import type { Mentioned } from '#domain/mentions.ts';
import { Avatar } from '#ui/avatar.tsx';
import { ListOption } from '#ui/list-option.tsx';
import styles from './text.module.css';

type MentionListProps = {
  id: string;
  found: readonly Mentioned[];
  active: number;
  onPick: (person: Mentioned) => void;
};

/** The people whose names are being typed; the field keeps the focus and owns the keys. */
export function MentionList({ id, found, active, onPick }: MentionListProps) {
  return (
    <div id={id} role="listbox" aria-label="People" className={styles.people}>
      {found.map((person, index) => (
        <ListOption
          key={person.personId}
          id={`${id}-${index}`}
          isCurrent={index === active}
          className={styles.person}
          onTake={() => onPick(person)}
        >
          <Avatar name={person.name} /> {person.name}
        </ListOption>
      ))}
    </div>
  );
}
