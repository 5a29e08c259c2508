'use client';

import type { ReactNode } from 'react';
import { useWatched } from '../store/observable.ts';
import { AsOfBar } from './as-of-bar.tsx';
import styles from './past-frame.module.css';
import { useTravel } from './travel-context.tsx';
import { UnknownBoard } from './unknown-board.tsx';

/** Around the board: nothing while it is live; in the past a double frame, and above the cards the moment they are of. */
export function PastFrame({ children }: { children: ReactNode }) {
  const travel = useTravel();
  const seen = useWatched(travel.seen, (what) => what);
  const isBehind = useWatched(travel.at, (at) => at !== null && at !== seen?.at);
  return (
    <div className={styles.frame} data-past={seen !== null || undefined} aria-busy={isBehind || undefined}>
      {seen ? <AsOfBar at={seen.at} /> : null}
      {seen && !seen.isKnown ? <UnknownBoard /> : children}
    </div>
  );
}
