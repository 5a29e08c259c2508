'use client';

import { useSyncExternalStore } from 'react';
import { showInstant } from './date-display.ts';
import { relativeTime } from './relative-time.ts';

const everyMs = 30_000;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, everyMs);
  return () => clearInterval(timer);
}

const currentStep = () => Math.floor(Date.now() / everyMs) * everyMs;

/** "2 h ago", with the reader's local time as its title; `zone` adds the time there. */
export function Ago({ atMs, zone }: { atMs: number; zone?: string }) {
  const nowMs = useSyncExternalStore(subscribe, currentStep, currentStep);
  const local = showInstant(atMs);
  const there = zone ? showInstant(atMs, zone) : local;
  return (
    <time
      suppressHydrationWarning
      dateTime={new Date(atMs).toISOString()}
      title={there === local ? local : `${local} · ${there} ${zone}`}
    >
      {relativeTime(atMs, nowMs)}
    </time>
  );
}
