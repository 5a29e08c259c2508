'use client';

import { useRef } from 'react';
import type { SavedView } from '#domain/schemas/saved-view.ts';
import { IconPeople } from '#ui/icons.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import { EditedView } from './edited-view.tsx';
import { TabMenu } from './tab-menu.tsx';
import type { BoardViews } from './use-board-views.ts';
import { useTabDrag } from './use-tab-drag.ts';
import styles from './view-tabs.module.css';

type ViewTabsProps = { views: BoardViews; filterText: string };

/** The kept views as tabs under the board's name; none, as long as nobody has kept one. */
export function ViewTabs({ views, filterText }: ViewTabsProps) {
  const session = useSession();
  const kept = useWatched(session.views, (all) => all);
  const current = useWatched(session.view, (view) => view);
  const row = useRef<HTMLElement>(null);
  const { dropAfter, grip } = useTabDrag(row);
  if (kept.length === 0) return null;
  return (
    <nav ref={row} className={styles.tabs} aria-label="Views">
      <button
        type="button"
        className={styles.tab}
        aria-current={current === null ? 'true' : undefined}
        onClick={() => views.choose(null)}
      >
        All cards
      </button>
      {kept.map((view) => (
        <span key={view.id} className={styles.place} data-view={view.id} data-drop={dropAfter(view)}>
          <Tab view={view} isCurrent={view.id === current?.id} onChoose={() => views.choose(view)} grip={grip(view)} />
          {view.id === current?.id ? <TabMenu view={view} /> : null}
        </span>
      ))}
      {current ? <EditedView view={current} views={views} filterText={filterText} /> : null}
    </nav>
  );
}

type TabProps = {
  view: SavedView;
  isCurrent: boolean;
  onChoose: () => void;
  grip: ReturnType<ReturnType<typeof useTabDrag>['grip']>;
};

function Tab({ view, isCurrent, onChoose, grip }: TabProps) {
  return (
    <button
      type="button"
      className={styles.tab}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={onChoose}
      {...grip}
    >
      {view.team ? (
        <>
          <IconPeople />
          <VisuallyHidden>Team: </VisuallyHidden>
        </>
      ) : null}
      {view.name}
    </button>
  );
}
