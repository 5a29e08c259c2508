'use client';

import { Checkbox } from '@mantine/core';
import styles from './boards.module.css';

export type Colleague = { personId: string; name: string };

type PeopleQuestionProps = {
  colleagues: readonly Colleague[];
  people: readonly string[];
  onChange: (people: string[]) => void;
  error: string | undefined;
};

/** Who works on the board. */
export function PeopleQuestion({ colleagues, people, onChange, error }: PeopleQuestionProps) {
  const toggle = (id: string, isIn: boolean) =>
    onChange(isIn ? [...people, id] : people.filter((other) => other !== id));
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>2. Who works on it?</legend>
      <input type="hidden" name="people" value={people.join(',')} />
      <div className={styles.people}>
        {colleagues.map(({ personId, name }) => (
          <Checkbox
            key={personId}
            label={name}
            checked={people.includes(personId)}
            onChange={(event) => toggle(personId, event.currentTarget.checked)}
          />
        ))}
      </div>
      {colleagues.length === 0 ? (
        <p className={styles.note}>Nobody else is here yet: invite them once the board stands.</p>
      ) : null}
      {error ? <p role="alert">{error}</p> : null}
    </fieldset>
  );
}
