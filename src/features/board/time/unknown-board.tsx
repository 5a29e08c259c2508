'use client';

import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { useWatched } from '../store/observable.ts';
import { momentWords } from './moment-words.ts';
import styles from './past-frame.module.css';
import { goAndSay } from './travel.ts';
import { useTravel } from './travel-context.tsx';

/** Before the first event of the ledger: not an empty board, but nothing that anybody knows. */
export function UnknownBoard() {
  const travel = useTravel();
  const begins = useWatched(travel.life, (life) => life?.begins ?? null);
  const since = begins === null ? 'its first event' : momentWords(begins, travel.zone);
  return (
    <main id="main" className={styles.unknown}>
      <EmptyState
        sentence={`Unknown: the ledger of this board begins with ${since}, and nothing is known of it before.`}
      >
        {begins === null ? null : (
          <Button variant="default" onClick={() => goAndSay(travel, begins)}>
            Go to its beginning
          </Button>
        )}
      </EmptyState>
    </main>
  );
}
