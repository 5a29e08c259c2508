'use client';

import { useEffect, useState } from 'react';
import { type SessionPhase, sessionPhase } from './session-phase.ts';
import { staySignedIn } from './stay-signed-in.action.ts';

const channelName = 'leat-session';
/** Longer a browser cannot wait. */
const longestMs = 24 * 60 * 60_000;

/** How it stands with the session, and the way to let it go on; other tabs of the browser are told of it. */
export function useSessionEnd(toldMs: number) {
  const [endsAtMs, setEndsAt] = useState(toldMs);
  const [phase, setPhase] = useState<SessionPhase>('holds');
  const [isLost, setIsLost] = useState(false);
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    channel.addEventListener('message', ({ data }: MessageEvent<number>) => setEndsAt(data));
    return () => channel.close();
  }, []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      const now = sessionPhase(endsAtMs, Date.now());
      setPhase(now.phase);
      if (now.changesInMs !== undefined) timer = setTimeout(look, Math.min(now.changesInMs, longestMs));
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [endsAtMs]);
  const stay = async () => {
    const later = await staySignedIn().catch(() => null);
    setIsLost(later === null);
    if (later === null) return;
    setEndsAt(later);
    const channel = new BroadcastChannel(channelName);
    channel.postMessage(later);
    channel.close();
  };
  return { phase, endsAtMs, isLost, stay };
}
