'use client';

import type { ReactNode } from 'react';
import { showClock } from '#ui/date-display.ts';
import { useBoard, useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import { Figures } from '../strip/figures.tsx';
import styles from './presentation.module.css';
import { ZoneClock } from './zone-clock.tsx';

type PresentationBarProps = { nowMs: number; children?: ReactNode };

/** Above a board that is looked at from afar: its name, its figures, and the time where it is. */
export function PresentationBar({ nowMs, children }: PresentationBarProps) {
  const name = useBoard((state) => state.configuration.name);
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>{name}</h1>
      {children}
      <Figures />
      <Liveness />
      <ZoneClock nowMs={nowMs} />
    </header>
  );
}

function Liveness() {
  const lostAt = useWatched(useSession().lostAt, (at) => at);
  return (
    <span className={styles.live} data-lost={lostAt !== null || undefined} role="status">
      {lostAt === null ? 'Live' : `Not live since ${showClock(lostAt)}`}
    </span>
  );
}
