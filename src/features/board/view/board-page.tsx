'use client';

import { useQueryState } from 'nuqs';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { SavedView } from '#domain/schemas/saved-view.ts';
import type { Density } from '#domain/view-vocabulary.ts';
import type { NavItem } from '#ui/nav-link.tsx';
import { onDemand } from '#ui/on-demand.tsx';
import { Questions } from '../ask/questions.tsx';
import { LimitRow } from '../bars/limit-row.tsx';
import { useKeptFocus } from '../focus/use-kept-focus.ts';
import { useBoardFinders } from '../keys/use-board-finders.ts';
import { useBoardKeys } from '../keys/use-board-keys.ts';
import { useLiveSession } from '../live/use-live-session.ts';
import type { PackedView } from '../state/packed-view.ts';
import { SessionProvider } from '../store/board-context.tsx';
import type { BoardSession } from '../store/board-session.ts';
import { useWatched } from '../store/observable.ts';
import { useBoardFilter } from '../strip/use-board-filter.ts';
import { type PackedPast, unpackPast } from '../time/packed-past.ts';
import { PastFrame } from '../time/past-frame.tsx';
import { createTimeTravel } from '../time/time-travel.ts';
import { TravelContext, useRailToggle } from '../time/travel-context.tsx';
import { usePlay } from '../time/use-play.ts';
import { useTimeInAddress } from '../time/use-time-in-address.ts';
import { RefusedChanges } from '../together/refused-changes.tsx';
import { useBoardViews } from '../views/use-board-views.ts';
import { ViewQuestions } from '../views/view-questions.tsx';
import styles from '../wall/presentation.module.css';
import { BoardSurface } from './board-surface.tsx';
import { BoardTop } from './board-top.tsx';
import { openSession } from './open-session.ts';
import { useAskedGrouping } from './use-asked-grouping.ts';
import { useOpenedCard } from './use-opened-card.ts';
import { type ShowAhead, usePageHands } from './use-page-hands.ts';
import { useRemoteMotion } from './use-remote-motion.ts';

// None of these is seen before somebody asks for it.
const SelectionBar = onDemand(async () => (await import('../bars/selection-bar.tsx')).SelectionBar);
const HandBar = onDemand(async () => (await import('../bars/hand-bar.tsx')).HandBar);
const TimeRail = onDemand(async () => (await import('../time/time-rail.tsx')).TimeRail);
const CardMenu = onDemand(async () => (await import('./card-menu.tsx')).CardMenu);

type BoardPageProps = {
  view: PackedView;
  /** The server's clock when it read the board. */
  nowMs: number;
  pages: NavItem[];
  /** The kept views that the person sees, in the order of their tabs. */
  views: readonly SavedView[];
  /** The density that the person has on all boards; null: they never chose one. */
  density: Density | null;
  /** The moment of the past that the address names. */
  past?: PackedPast | null;
  /** Whether what others move is told to the ear. */
  hearsOthers?: boolean;
  /** Lets the panel of a card open with what the board knows, before the server has told the rest. */
  showAhead?: ShowAhead;
  /** Who is signed in, at the right of the header. */
  children?: ReactNode;
};

/** The board as it is now, or as of the moment that the time rail stands at. */
export function BoardPage({ view, nowMs, past = null, hearsOthers = true, ...page }: BoardPageProps) {
  const { pages, views, density, showAhead, children } = page;
  const [grouping] = useAskedGrouping();
  const [through] = useQueryState('view');
  const [travel] = useState(() =>
    createTimeTravel(
      openSession(view, { hearsOthers, density, views, through, grouping }),
      nowMs,
      past && unpackPast(past),
    ),
  );
  useEffect(() => travel.live.grouping.set(grouping), [travel, grouping]);
  useLiveSession(travel.live);
  useTimeInAddress(travel);
  usePlay(travel);
  const session = useWatched(travel.seen, (seen) => (seen ? travel.past : travel.live));
  return (
    <TravelContext value={travel}>
      <BoardScreen session={session} nowMs={nowMs} pages={pages} density={density} showAhead={showAhead}>
        {children}
      </BoardScreen>
    </TravelContext>
  );
}

type BoardScreenProps = Pick<BoardPageProps, 'nowMs' | 'pages' | 'density' | 'showAhead' | 'children'> & {
  session: BoardSession;
};

function BoardScreen({ session, nowMs, pages, density, showAhead, children }: BoardScreenProps) {
  const isPresenting = useWatched(session.presenting, (presenting) => presenting !== null);
  const toggleTimeRail = useRailToggle();
  useRemoteMotion(session);
  useKeptFocus(session);
  useOpenedCard(session);
  const filter = useBoardFilter(session);
  const views = useBoardViews(session, density);
  const page = usePageHands(session, { filter, toggleTimeRail, showAhead });
  useBoardKeys(session, page);
  useBoardFinders(session, page, filter);
  const overlays = useMemo(() => <CardMenu page={page} />, [page]);
  return (
    <SessionProvider session={session}>
      <div className={isPresenting ? styles.screen : styles.plain}>
        <BoardTop nowMs={nowMs} pages={pages} filter={filter} views={views} compose={page.compose}>
          {children}
        </BoardTop>
        <RefusedChanges />
        <PastFrame>
          <LimitRow />
          <BoardSurface nowMs={nowMs} openCard={page.open} />
        </PastFrame>
        <SelectionBar />
        <HandBar />
        <TimeRail />
      </div>
      {overlays}
      <Questions />
      <ViewQuestions views={views} filterText={filter.text} />
    </SessionProvider>
  );
}
