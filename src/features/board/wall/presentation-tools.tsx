'use client';

import { parseAsBoolean, useQueryState } from 'nuqs';
import { useEffect } from 'react';
import { Chip } from '#ui/chip.tsx';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import type { BoardViews } from '../views/use-board-views.ts';
import styles from './presentation.module.css';
import { turnViews } from './turn-views.ts';

/** Which view is on screen, and whether the next one comes by itself, which the address says for a screen without keys. */
export function PresentationTools({ views }: { views: BoardViews }) {
  const session = useSession();
  const current = useWatched(session.view, (view) => view);
  const kept = useWatched(session.views, (all) => all);
  const [isCycling, setCycling] = useQueryState('cycle', parseAsBoolean.withDefault(false));
  useEffect(() => {
    if (!isCycling) return;
    return turnViews(session, (view) => views.choose(view, 'replace'));
  }, [isCycling, session, views]);
  return (
    <>
      {current ? <span className={styles.view}>{current.name}</span> : null}
      {kept.length > 1 ? (
        <Chip role="switch" aria-checked={isCycling} onClick={() => void setCycling(isCycling ? null : true)}>
          Change views every 30 s
        </Chip>
      ) : null}
    </>
  );
}
