'use client';

import { useEffect, useState } from 'react';
import type { SavedView } from '#domain/schemas/saved-view.ts';
import { PageMessage } from '#ui/page-message.tsx';
import { boardState } from '../state/board-state.ts';
import { type PackedView, unpackView } from '../state/packed-view.ts';
import { SessionProvider } from '../store/board-context.tsx';
import { createBoardModel } from '../store/board-model.ts';
import { type BoardSession, createSession } from '../store/board-session.ts';
import { useWatched } from '../store/observable.ts';
import { refusing } from '../store/post-command.ts';
import { plainView } from '../store/view-settings.ts';
import { useBoardFilter } from '../strip/use-board-filter.ts';
import { BoardSurface } from '../view/board-surface.tsx';
import { useAskedGrouping } from '../view/use-asked-grouping.ts';
import { useRemoteMotion } from '../view/use-remote-motion.ts';
import { useBoardViews } from '../views/use-board-views.ts';
import styles from './presentation.module.css';
import { PresentationBar } from './presentation-bar.tsx';
import { PresentationTools } from './presentation-tools.tsx';
import { useWallSession } from './use-wall-session.ts';

type WallPageProps = { token: string; view: PackedView; views: readonly SavedView[]; nowMs: number };

const nowhere = () => undefined;

/** One board on a screen that nobody touches: live, far, and without a way to anywhere. */
export function WallPage({ token, view, views, nowMs }: WallPageProps) {
  const [grouping] = useAskedGrouping();
  const [session] = useState(() => wallSession(token, view, views));
  useEffect(() => session.grouping.set(grouping), [session, grouping]);
  useBoardFilter(session);
  const looks = useBoardViews(session, 'far');
  useWallSession(session);
  useRemoteMotion(session);
  const ended = useWatched(session.ended, (is) => is);
  if (ended) return <PageMessage title="This screen shows nothing more">Its link was taken back.</PageMessage>;
  return (
    <SessionProvider session={session}>
      <div className={styles.screen}>
        <PresentationBar nowMs={nowMs}>
          <PresentationTools views={looks} />
        </PresentationBar>
        <BoardSurface nowMs={nowMs} openCard={nowhere} />
      </div>
    </SessionProvider>
  );
}

function wallSession(token: string, view: PackedView, views: readonly SavedView[]): BoardSession {
  const state = boardState(unpackView(view));
  const model = createBoardModel(state.configuration.id, state, refusing('A wall changes nothing.'), `/tv/${token}`);
  const session = createSession(model, { isWall: true });
  session.views.set(views);
  session.presenting.set({ from: 'far' });
  session.settings.set({ ...plainView, density: 'far' });
  return session;
}
