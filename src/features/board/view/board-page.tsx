'use client';

import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { Kbd } from '#ui/kbd.tsx';
import type { NavItem } from '#ui/nav-link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { can } from '../actions/can.ts';
import { Questions } from '../ask/questions.tsx';
import { LiveBar } from '../bars/live-bar.tsx';
import { SelectionBar } from '../bars/selection-bar.tsx';
import { useShortcuts } from '../keys/use-shortcuts.ts';
import { boardState } from '../state/board-state.ts';
import { type PackedView, unpackView } from '../state/packed-view.ts';
import { SessionProvider } from '../store/board-context.tsx';
import { createBoardModel } from '../store/board-model.ts';
import { type BoardSession, createSession } from '../store/board-session.ts';
import { useWatched } from '../store/observable.ts';
import { commandPoster } from '../store/post-command.ts';
import { useLiveSession } from '../store/use-live-session.ts';
import { BoardStrip } from '../strip/board-strip.tsx';
import { useBoardFilter } from '../strip/use-board-filter.ts';
import { BoardSurface } from './board-surface.tsx';
import { CardMenu } from './card-menu.tsx';
import { useOpenedCard } from './use-opened-card.ts';
import { usePageHands } from './use-page-hands.ts';
import { useRemoteMotion } from './use-remote-motion.ts';

type BoardPageProps = {
  view: PackedView;
  /** The server's clock when it read the board. */
  nowMs: number;
  pages: NavItem[];
  /** Who is signed in, at the right of the header. */
  children?: ReactNode;
};

export function BoardPage({ view, nowMs, pages, children }: BoardPageProps) {
  const [session] = useState(() => sessionOf(view));
  const name = useWatched(session.shown, ({ configuration }) => configuration.name);
  useLiveSession(session);
  useRemoteMotion(session);
  useOpenedCard(session);
  const filter = useBoardFilter(session);
  const page = usePageHands(session, filter);
  useShortcuts(session, page);
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
      <BoardSurface nowMs={nowMs} openCard={page.open} />
      {overlays}
      <SelectionBar />
      <Questions />
    </SessionProvider>
  );
}

function sessionOf(view: PackedView): BoardSession {
  const state = boardState(unpackView(view));
  const { id } = state.configuration;
  return createSession(createBoardModel(id, state, commandPoster(id)));
}
