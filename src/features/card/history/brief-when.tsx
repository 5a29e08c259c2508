'use client';

import { useSyncExternalStore } from 'react';
import { showInstant } from '#ui/date-display.ts';
import styles from './history.module.css';

const stays = () => () => undefined;
const cityOf = (zone: string) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;

/** "20 Nov 17:30" of an instant: the year only where it is not this one. */
function brief(atMs: number, zone?: string): string {
  const [day = '', clock = ''] = showInstant(atMs, zone).split(', ');
  return `${day.replace(` ${new Date().getFullYear()}`, '')} ${clock}`;
}

/** An instant in the reader's own time and, where the board has another, its clock there. */
export function BriefWhen({ atMs, zone }: { atMs: number; zone: string }) {
  const there = brief(atMs, zone);
  const here = useSyncExternalStore(
    stays,
    () => brief(atMs),
    () => there,
  );
  const isSameDay = here.slice(0, -5) === there.slice(0, -5);
  return (
    <time
      className={styles.when}
      dateTime={new Date(atMs).toISOString()}
      title={`${showInstant(atMs)} · ${showInstant(atMs, zone)} ${zone}`}
      suppressHydrationWarning
    >
      {here}
      {here === there ? null : (
        <span className={styles.there}>
          {isSameDay ? there.slice(-5) : there} {cityOf(zone)}
        </span>
      )}
    </time>
  );
}
