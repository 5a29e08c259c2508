'use client';

import { parseAsString, useQueryState } from 'nuqs';
import { useEffect } from 'react';
import { addressText, microsOf } from './instants.ts';
import type { TimeTravel } from './time-travel.ts';
import { goTo } from './travel.ts';

/** The moment stands in the address: each that was come to for good is a step of the browser's history. */
export function useTimeInAddress(travel: TimeTravel): void {
  const [text, setText] = useQueryState('at', parseAsString);
  useEffect(() => {
    const at = microsOf(text);
    if (at === travel.at.get()) return;
    if (at !== null) travel.isOpen.set(true);
    travel.isPlaying.set(false);
    goTo(travel, at, 'passing');
  }, [text, travel]);
  useEffect(
    () =>
      travel.arrived.subscribe(() => {
        const arrival = travel.arrived.get();
        if (!arrival) return;
        const history = arrival.by === 'step' ? 'push' : 'replace';
        void setText(arrival.at === null ? null : addressText(arrival.at), { history });
      }),
    [travel, setText],
  );
}
