'use client';

import { useSyncExternalStore } from 'react';

export const leastWidth = 400;
export const mostWidth = 720;
const usualWidth = 480;
const storageKey = 'leat-panel-width';

const listeners = new Set<() => void>();
let known: number | null = null;

const within = (width: number) => Math.min(mostWidth, Math.max(leastWidth, Math.round(width)));

function read(): number {
  if (known === null) {
    const stored = Number(localStorage.getItem(storageKey));
    known = stored > 0 ? within(stored) : usualWidth;
  }
  return known;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setWidth(width: number): void {
  known = within(width);
  localStorage.setItem(storageKey, String(known));
  for (const listener of listeners) listener();
}

/** The panel's width in pixels, remembered in this browser. */
export function usePanelWidth() {
  const width = useSyncExternalStore(subscribe, read, () => usualWidth);
  return { width, setWidth };
}
