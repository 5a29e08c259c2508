'use client';

import type { FilterError } from '../filter/filter-term.ts';
import { type Observable, useWatched } from '../store/observable.ts';
import styles from './filter-field.module.css';

type FilterErrorsProps = { id: string; errors: Observable<readonly FilterError[]> };

/** What is wrong with the text, beside it; the rest of the filter holds all the same. */
export function FilterErrors({ id, errors }: FilterErrorsProps) {
  const found = useWatched(errors, (all) => all);
  return (
    <p id={id} className={styles.errors} role="status" hidden={found.length === 0}>
      {found.map(({ message }) => message).join(' ')}
    </p>
  );
}
