'use client';

import { useEffect } from 'react';
import { showClock } from '#ui/date-display.ts';
import { announce } from '#ui/live-regions.tsx';
import { Notice } from '#ui/notice.tsx';
import { QuietButton } from '#ui/quiet-button.tsx';
import styles from './session-notice.module.css';
import { useSessionEnd } from './use-session-end.ts';

/** Says an hour before that the session ends, with the way to let it go on; and once it is over, the way back in. */
export function SessionNotice({ endsAtMs: toldMs }: { endsAtMs: number }) {
  const { phase, endsAtMs, isLost, stay } = useSessionEnd(toldMs);
  const words = phase === 'over' ? 'You are signed out.' : `You will be signed out at ${showClock(endsAtMs)}.`;
  useEffect(() => {
    if (phase !== 'holds') announce(words);
  }, [phase, words]);
  if (phase === 'holds') return null;
  return (
    <div className={styles.place}>
      <Notice tone="amber">
        {words} What you are writing is kept in this browser.{' '}
        {phase === 'over' ? (
          <a href={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}>Sign in again</a>
        ) : (
          <QuietButton isFlush onClick={() => void stay()}>
            Stay signed in
          </QuietButton>
        )}
        {isLost ? ' The server did not answer: try again.' : ''}
      </Notice>
    </div>
  );
}
