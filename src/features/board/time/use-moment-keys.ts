'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Micros } from '#domain/flow/history.ts';
import type { TimeTravel } from './time-travel.ts';
import { goTo, railOf, stepDays } from './travel.ts';

const restMs = 500;

const daysOf: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
};

/** Passes through moments, and has come to one for good when the hand has rested. */
export function useResting(travel: TimeTravel): (pass: () => void) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (pass) => {
    travel.isPlaying.set(false);
    pass();
    clearTimeout(timer.current);
    timer.current = setTimeout(() => travel.arrived.set({ at: travel.at.get() }), restMs);
  };
}

/** Arrows step by days, with Shift by weeks; Home and End go to the ends of the rail; Space plays and pauses. */
export function useMomentKeys(travel: TimeTravel): (event: KeyboardEvent) => void {
  const rest = useResting(travel);
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ') {
      event.preventDefault();
      travel.isPlaying.set(!travel.isPlaying.get());
      return;
    }
    const ends: Readonly<Record<string, Micros | null>> = { Home: railOf(travel).from, End: null };
    const days = daysOf[event.key];
    const end = ends[event.key];
    if (days === undefined && end === undefined) return;
    event.preventDefault();
    rest(() => {
      if (days === undefined) goTo(travel, end ?? null, 'passing');
      else stepDays(travel, event.shiftKey && Math.abs(days) === 1 ? days * 7 : days, 'passing');
    });
  };
}
