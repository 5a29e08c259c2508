'use client';

import { useSyncExternalStore } from 'react';
import { showClock } from '#ui/date-display.ts';
import { useBoard } from '../store/board-context.tsx';
import styles from './presentation.module.css';

const everyMs = 1_000;
const minuteMs = 60_000;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, everyMs);
  return () => clearInterval(timer);
}

const thisMinute = () => Math.floor(Date.now() / minuteMs) * minuteMs;

/** The time on the board's own clock, and where that is. */
export function ZoneClock({ nowMs }: { nowMs: number }) {
  const zone = useBoard((state) => state.configuration.zone);
  const minute = useSyncExternalStore(subscribe, thisMinute, () => nowMs);
  return (
    <span className={styles.clock}>
      <time suppressHydrationWarning>{showClock(minute, zone)}</time>
      <span className={styles.zone}>{zone}</span>
    </span>
  );
}
