'use client';

import { useEffect } from 'react';
import type { BoardDelta } from '#domain/schemas/board-view.ts';
import { keepChanges } from '#ui/offer-undo.ts';
import { tellNews } from '#ui/page-news.ts';
import { followAnswers } from '../actions/answers.ts';
import { keepBeside } from '../actions/keep-change.ts';
import { othersIn } from '../state/presence.ts';
import type { BoardSession } from '../store/board-session.ts';
import { readViewSettings } from '../store/view-settings.ts';
import { keepLive } from './keep-live.ts';
import { keepPresent } from './keep-present.ts';
import { keepUnsent } from './keep-unsent.ts';
import { loadPace } from './load-pace.ts';

const patienceMs = 1500;

/** What may lie in somebody's inbox; moves never do. */
const concernsOthers = ({ kind }: BoardDelta['events'][number]): boolean =>
  kind !== 'card-moved' && kind !== 'card-reordered';

/** Brings the session to life in the browser: its settings, the stream, and what answers and colleagues do. */
export function useLiveSession(session: BoardSession): void {
  useEffect(() => {
    const over = new AbortController();
    if (session.view.get() === null) {
      session.settings.set({ ...session.settings.get(), ...readViewSettings(session.boardId) });
    }
    const stopFollowing = followAnswers(session);
    const setLost = patient((at) => session.lostAt.set(at));
    keepLive(
      {
        boardId: session.boardId,
        source: session.source,
        seq: session.seq,
        take: (delta) => {
          if (delta.events.some(concernsOthers)) tellNews();
          return session.take(delta);
        },
        present: (presence) => session.others.set(othersIn(presence, session.shown.get().me)),
        live: (isLive) => {
          setLost(isLive ? null : Date.now());
          if (isLive) session.outbox.retry();
        },
        ended: (isSignedOut) => (isSignedOut ? session.signedOut : session.ended).set(true),
      },
      over.signal,
    );
    addEventListener('online', () => session.outbox.retry(), { signal: over.signal });
    keepPresent(session, over.signal);
    keepUnsent(session, over.signal);
    keepChanges((change) => keepBeside(session, change), over.signal);
    void loadPace(session, over.signal);
    return () => {
      over.abort();
      stopFollowing();
      setLost(null);
    };
  }, [session]);
}

/** A loss is told only when it lasts; that it is over is told at once. */
function patient(tell: (lostAt: number | null) => void): (lostAt: number | null) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (lostAt) => {
    if (lostAt !== null && timer !== undefined) return;
    clearTimeout(timer);
    timer = lostAt === null ? undefined : setTimeout(() => tell(lostAt), patienceMs);
    if (lostAt === null) tell(null);
  };
}
