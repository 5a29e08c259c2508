'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { BoardState } from '../state/board-state.ts';
import type { Motion } from './board-model.ts';
import type { BoardSession } from './board-session.ts';
import { useWatched } from './observable.ts';
import type { ViewSettings } from './view-settings.ts';

const SessionContext = createContext<BoardSession | null>(null);

export function SessionProvider({ session, children }: { session: BoardSession; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The one session of the page, which never changes; parts of it are watched with the hooks below. */
export function useSession(): BoardSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a part of the board is drawn outside of it');
  return session;
}

export const useBoard = <S,>(select: (state: BoardState) => S): S => useWatched(useSession().shown, select);

export const useSettings = <S,>(select: (settings: ViewSettings) => S): S => useWatched(useSession().settings, select);

export const useMotion = <S,>(select: (motion: Motion | null) => S): S => useWatched(useSession().motion, select);
