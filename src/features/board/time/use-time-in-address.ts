'use client';

import { parseAsString, useQueryState } from 'nuqs';
import { useEffect, useRef } from 'react';
import { addressText, microsOf } from './instants.ts';
import type { TimeTravel } from './time-travel.ts';
import { goTo } from './travel.ts';

/**
 * The moment stands in the address: each that was come to for good is a step of the browser's history. What this page has
 * written there itself comes back a moment later, and must not hold up a hand that has moved on.
 */
export function useTimeInAddress(travel: TimeTravel): void {
  const [text, setText] = useQueryState('at', parseAsString);
  const says = useRef(text);
  const onTheWay = useRef<(string | null)[]>([]);
  useEffect(() => {
    const own = onTheWay.current.lastIndexOf(text);
    onTheWay.current.splice(0, own + 1);
    if (own >= 0) return;
    says.current = text;
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
        const told = arrival?.at == null ? null : addressText(arrival.at);
        if (!arrival || told === says.current) return;
        says.current = told;
        onTheWay.current.push(told);
        void setText(told, { history: 'push' });
      }),
    [travel, setText],
  );
}
