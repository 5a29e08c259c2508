'use client';

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Kbd } from '#ui/kbd.tsx';
import type { NavItem } from '#ui/nav-link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { can } from '../actions/can.ts';
import { Questions } from '../ask/questions.tsx';
import { LimitRow } from '../bars/limit-row.tsx';
import { LiveBar } from '../bars/live-bar.tsx';
import { SelectionBar } from '../bars/selection-bar.tsx';
import { useBoardKeys } from '../keys/use-board-keys.ts';
import { boardState } from '../state/board-state.ts';
import type { Grouping } from '../state/grouping.ts';
import { type PackedView, unpackView } from '../state/packed-view.ts';
import { SessionProvider } from '../store/board-context.tsx';
import { createBoardModel } from '../store/board-model.ts';
import { type BoardSession, createSession } from '../store/board-session.ts';
import { useWatched } from '../store/observable.ts';
import { commandPoster } from '../store/post-command.ts';
import { useLiveSession } from '../store/use-live-session.ts';
import { BoardStrip } from '../strip/board-strip.tsx';
import { useBoardFilter } from '../strip/use-board-filter.ts';
import { type PackedPast, unpackPast } from '../time/packed-past.ts';
import { PastFrame } from '../time/past-frame.tsx';
import { TimeRail } from '../time/time-rail.tsx';
import { createTimeTravel } from '../time/time-travel.ts';
import { TravelContext, useRailToggle } from '../time/travel-context.tsx';
import { usePlay } from '../time/use-play.ts';
import { useTimeInAddress } from '../time/use-time-in-address.ts';
import { RefusedChanges } from '../together/refused-changes.tsx';
import { useKeptFocus } from '../together/use-kept-focus.ts';
import { BoardSurface } from './board-surface.tsx';
import { CardMenu } from './card-menu.tsx';
import { useAskedGrouping } from './use-asked-grouping.ts';
import { useOpenedCard } from './use-opened-card.ts';
import { usePageHands } from './use-page-hands.ts';
import { useRemoteMotion } from './use-remote-motion.ts';

type BoardPageProps = {
  view: PackedView;
  /** The server's clock when it read the board. */
  nowMs: number;
  pages: NavItem[];
  /** The moment of the past that the address names. */
  past?: PackedPast | null;
  /** Whether what others move is told to the ear. */
  hearsOthers?: boolean;
  /** Who is signed in, at the right of the header. */
  children?: ReactNode;
};

/** The board as it is now, or as of the moment that the time rail stands at. */
export function BoardPage({ view, nowMs, pages, past = null, hearsOthers = true, children }: BoardPageProps) {
  const [asked] = useAskedGrouping();
  const [travel] = useState(() =>
    createTimeTravel(sessionOf(view, asked, hearsOthers), nowMs, past && unpackPast(past)),
  );
  useEffect(() => travel.live.grouping.set(asked), [travel, asked]);
  useLiveSession(travel.live);
  useTimeInAddress(travel);
  usePlay(travel);
  const session = useWatched(travel.seen, (seen) => (seen ? travel.past : travel.live));
  return (
    <TravelContext value={travel}>
      <BoardScreen session={session} nowMs={nowMs} pages={pages}>
        {children}
      </BoardScreen>
    </TravelContext>
  );
}

type BoardScreenProps = Pick<BoardPageProps, 'nowMs' | 'pages' | 'children'> & { session: BoardSession };

function BoardScreen({ session, nowMs, pages, children }: BoardScreenProps) {
  const name = useWatched(session.shown, ({ configuration }) => configuration.name);
  const toggleTimeRail = useRailToggle();
  useRemoteMotion(session);
  useKeptFocus(session);
  useOpenedCard(session);
  const filter = useBoardFilter(session);
  const page = usePageHands(session, filter, toggleTimeRail);
  useBoardKeys(session, page);
  const overlays = useMemo(() => <CardMenu page={page} />, [page]);
  return (
    <SessionProvider session={session}>
      <PageHeader title={name} tabs={pages}>
        {can(session, 'card:create') ? (
          <Button onClick={page.compose} aria-keyshortcuts="c" rightSection={<Kbd>C</Kbd>}>
            New card
          </Button>
        ) : null}
        {children}
      </PageHeader>
      <BoardStrip filter={filter} />
      <LiveBar />
      <RefusedChanges />
      <PastFrame>
        <LimitRow />
        <BoardSurface nowMs={nowMs} openCard={page.open} />
      </PastFrame>
      <SelectionBar />
      <TimeRail />
      {overlays}
      <Questions />
    </SessionProvider>
  );
}

function sessionOf(view: PackedView, grouping: Grouping | null, hearsOthers: boolean): BoardSession {
  const state = boardState(unpackView(view));
  const { id } = state.configuration;
  const session = createSession(createBoardModel(id, state, commandPoster(id)), { hearsOthers });
  session.grouping.set(grouping);
  return session;
}
