'use client';

import { useEffect } from 'react';
import { announce } from '#ui/live-regions.tsx';
import { useWatched } from '../store/observable.ts';
import { momentWords } from './moment-words.ts';
import type { TimeTravel } from './time-travel.ts';
import { goTo, railOf, stepDays } from './travel.ts';

const stepMs = 330;

/** While it plays, the board goes on by a day three times a second, as fast as its days arrive, until it is now. */
export function usePlay(travel: TimeTravel): void {
  const plays = useWatched(travel.isPlaying, (is) => is);
  useEffect(() => {
    if (!plays) return;
    if (travel.at.get() === null) goTo(travel, railOf(travel).from, 'passing');
    const timer = setInterval(() => {
      const at = travel.at.get();
      if (at === null || travel.hasFailed.get()) travel.isPlaying.set(false);
      else if (travel.seen.get()?.at === at) stepDays(travel, 1, 'passing');
    }, stepMs);
    return () => {
      clearInterval(timer);
      const at = travel.at.get();
      travel.arrived.set({ at });
      announce(at === null ? 'Now.' : `Stopped as of ${momentWords(at, travel.zone)}.`);
    };
  }, [plays, travel]);
}
