'use client';

import { LanesMenu } from '../bars/lanes-menu.tsx';
import { useWatched } from '../store/observable.ts';
import { TimeButton } from '../time/time-button.tsx';
import { useTravel } from '../time/travel-context.tsx';
import { WhoLooks } from '../together/who-looks.tsx';
import type { BoardViews } from '../views/use-board-views.ts';
import { ViewsMenu } from '../views/views-menu.tsx';
import styles from './board-strip.module.css';
import { DisplayMenu } from './display-menu.tsx';
import { Figures } from './figures.tsx';
import { FilterButtons } from './filter-buttons.tsx';
import { FilterRow } from './filter-row.tsx';
import { HiddenColumns } from './hidden-columns.tsx';
import { RecentMenu } from './recent-menu.tsx';
import type { BoardFilter } from './use-board-filter.ts';

/** Above the columns: what the water says now, and what one may look at. */
export function BoardStrip({ filter, views }: { filter: BoardFilter; views: BoardViews }) {
  const isUnknown = useWatched(useTravel().seen, (seen) => seen !== null && !seen.isKnown);
  return (
    <>
      <section className={styles.strip} aria-label="Figures and filters">
        {isUnknown ? null : <Figures />}
        <div className={styles.tools}>
          <WhoLooks />
          <FilterButtons filter={filter} />
          <HiddenColumns />
          <ViewsMenu views={views} />
          <LanesMenu />
          <RecentMenu />
          <TimeButton />
          <DisplayMenu />
        </div>
      </section>
      <FilterRow filter={filter} />
    </>
  );
}
