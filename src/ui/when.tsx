'use client';

import { useSyncExternalStore } from 'react';
import { showInstant } from './date-display.ts';
import styles from './when.module.css';

const stays = () => () => undefined;

/** An instant in the reader's own time and, below it, in `zone` where that is another. */
export function When({ atMs, zone }: { atMs: number; zone: string }) {
  const there = showInstant(atMs, zone);
  const here = useSyncExternalStore(
    stays,
    () => showInstant(atMs),
    () => there,
  );
  return (
    <time className={styles.when} dateTime={new Date(atMs).toISOString()}>
      {here}
      {here === there ? null : (
        <span className={styles.there}>
          {there} {zone}
        </span>
      )}
    </time>
  );
}
