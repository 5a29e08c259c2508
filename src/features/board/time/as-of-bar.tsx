'use client';

import { useSyncExternalStore } from 'react';
import type { Micros } from '#domain/flow/history.ts';
import { showInstant } from '#ui/date-display.ts';
import { useWatched } from '../store/observable.ts';
import { agoWords, momentWords } from './moment-words.ts';
import styles from './past-frame.module.css';
import { thumbId } from './rail-track.tsx';
import { leaveThePast } from './travel.ts';
import { useTravel } from './travel-context.tsx';

const stays = () => () => undefined;

/** "As of 3 Nov 2026, 10:00 · 17 days ago · Back to now". */
export function AsOfBar({ at }: { at: Micros }) {
  const travel = useTravel();
  const now = useWatched(travel.now, (moment) => moment);
  const hasFailed = useWatched(travel.hasFailed, (has) => has);
  const words = momentWords(at, travel.zone);
  const here = useSyncExternalStore(
    stays,
    () => showInstant(at / 1000),
    () => words,
  );
  const back = () => {
    leaveThePast(travel);
    document.getElementById(thumbId)?.focus();
  };
  return (
    <section className={styles.bar} aria-label="Moment on screen">
      <span>
        As of <time dateTime={new Date(at / 1000).toISOString()}>{words}</time>
        {here === words ? null : ` in ${travel.zone}`}
      </span>
      <span className={styles.ago}>{agoWords(at, now, travel.zone)}</span>
      <button type="button" className={styles.back} onClick={back}>
        Back to now
      </button>
      <span className={styles.note}>
        {hasFailed
          ? 'The moment that you asked for could not be read.'
          : 'To look at only. Titles are those of today, and a card opens as it is today.'}
      </span>
    </section>
  );
}
