'use client';

import { useSyncExternalStore } from 'react';
import styles from './visually-hidden.module.css';

type Urgency = 'polite' | 'assertive';

const spoken: Record<Urgency, string> = { polite: '', assertive: '' };
const listeners = new Set<() => void>();

/**
 * Speaks `text` to a screen reader; `assertive` interrupts. A repeated text is spoken again, because a
 * no-break space at its end makes it a new one.
 */
export function announce(text: string, urgency: Urgency = 'polite'): void {
  spoken[urgency] = spoken[urgency] === text ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const silent = () => '';

/** The page's only two live regions; mounted once by the root providers. */
export function LiveRegions() {
  const polite = useSyncExternalStore(subscribe, () => spoken.polite, silent);
  const assertive = useSyncExternalStore(subscribe, () => spoken.assertive, silent);
  return (
    <>
      <div className={styles.hidden} role="status" aria-live="polite">
        {polite}
      </div>
      <div className={styles.hidden} role="alert" aria-live="assertive">
        {assertive}
      </div>
    </>
  );
}
