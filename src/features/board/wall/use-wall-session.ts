'use client';

import { useEffect } from 'react';
import { keepLive } from '../live/keep-live.ts';
import { loadPace } from '../live/load-pace.ts';
import type { BoardSession } from '../store/board-session.ts';

/** Figures of flow change slowly, and a screen hangs for months; asking for them is also how its use is noticed. */
const paceMs = 10 * 60_000;

/** Keeps a screen level with the server for as long as its link holds. */
export function useWallSession(session: BoardSession): void {
  useEffect(() => {
    const over = new AbortController();
    const { boardId, source, seq, take } = session;
    keepLive(
      {
        ...{ boardId, source, seq, take },
        live: (isLive) => session.lostAt.set(isLive ? null : Date.now()),
        ended: () => session.ended.set(true),
      },
      over.signal,
    );
    void loadPace(session, over.signal);
    const timer = setInterval(() => void loadPace(session, over.signal), paceMs);
    return () => {
      clearInterval(timer);
      over.abort();
    };
  }, [session]);
}
