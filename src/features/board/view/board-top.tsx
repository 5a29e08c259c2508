'use client';

import type { ReactNode } from 'react';
import { keyOf, keysOf } from '#domain/shortcuts/shortcuts.ts';
import { Button } from '#ui/button.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { ariaKeys, keyCaps } from '#ui/key-match.ts';
import type { NavItem } from '#ui/nav-link.tsx';
import { onDemand } from '#ui/on-demand.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { can } from '../actions/can.ts';
import { ArchivedBar } from '../bars/archived-bar.tsx';
import { LiveBar } from '../bars/live-bar.tsx';
import { useBoard, useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import { BoardStrip } from '../strip/board-strip.tsx';
import type { BoardFilter } from '../strip/use-board-filter.ts';
import type { BoardViews } from '../views/use-board-views.ts';
import { useViewFinders } from '../views/use-view-finders.ts';
import { ViewTabs } from '../views/view-tabs.tsx';

const BoardPresentation = onDemand(async () => (await import('../wall/board-presentation.tsx')).BoardPresentation);

type BoardTopProps = {
  nowMs: number;
  pages: NavItem[];
  filter: BoardFilter;
  views: BoardViews;
  compose: () => void;
  /** Who is signed in, at the right of the header. */
  children: ReactNode;
};

/** Above the board on its page: its name and pages, its views, what the water says, and whether it is live. */
export function BoardTop({ nowMs, pages, filter, views, compose, children }: BoardTopProps) {
  const session = useSession();
  const name = useBoard(({ configuration }) => configuration.name);
  const isPresenting = useWatched(session.presenting, (presenting) => presenting !== null);
  useViewFinders(session, views);
  if (isPresenting) return <BoardPresentation nowMs={nowMs} views={views} />;
  return (
    <>
      <PageHeader title={name} tabs={pages}>
        {can(session, 'card:create') ? (
          <Button
            onClick={compose}
            aria-keyshortcuts={ariaKeys(keysOf('compose'))}
            rightSection={<Kbd>{keyCaps(keyOf('compose'))}</Kbd>}
          >
            New card
          </Button>
        ) : null}
        {children}
      </PageHeader>
      <ViewTabs views={views} filterText={filter.text} />
      <BoardStrip filter={filter} views={views} />
      <LiveBar />
      <ArchivedBar />
    </>
  );
}
