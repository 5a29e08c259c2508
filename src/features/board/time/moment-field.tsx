'use client';

import { useEffect, useState } from 'react';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { useWatched } from '../store/observable.ts';
import styles from './time-rail.module.css';
import { goTo } from './travel.ts';
import { useTravel } from './travel-context.tsx';
import { useResting } from './use-moment-keys.ts';

/** The moment as date and time of day in the board's zone, to be typed. */
export function MomentField() {
  const travel = useTravel();
  const rest = useResting(travel);
  const at = useWatched(travel.at, (moment) => moment);
  const now = useWatched(travel.now, (moment) => moment);
  const begins = useWatched(travel.life, (life) => life?.begins ?? null);
  const told = travel.clock.textOf(at ?? now);
  const [typed, setTyped] = useState(told);
  useEffect(() => setTyped(told), [told]);
  const change = (text: string) => {
    setTyped(text);
    const moment = travel.clock.instantOf(text);
    if (moment !== undefined && moment !== at) rest(() => goTo(travel, moment, 'passing'));
  };
  return (
    <label className={styles.field}>
      <VisuallyHidden>Date and time in {travel.zone}</VisuallyHidden>
      <input
        type="datetime-local"
        className={styles.input}
        value={typed}
        min={begins === null ? undefined : travel.clock.textOf(begins)}
        max={travel.clock.textOf(now)}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
}
