'use client';

import { showClock } from '#ui/date-display.ts';
import { Notice } from '#ui/notice.tsx';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import styles from './live-bar.module.css';

/** Says when the board is not level with the server; silent while it is. */
export function LiveBar() {
  const session = useSession();
  const lostAt = useWatched(session.lostAt, (at) => at);
  const ended = useWatched(session.ended, (is) => is);
  const waiting = useWatched(session.waiting, (cards) => cards.size);
  const signedOut = useWatched(session.signedOut, (is) => is);
  if (signedOut && !ended) return <SignedOut />;
  if (ended) {
    return (
      <div className={styles.bar}>
        <Notice tone="stopped">You can no longer see this board. Nothing more of it is shown here.</Notice>
      </div>
    );
  }
  if (lostAt === null && waiting === 0) return null;
  return (
    <div className={styles.bar}>
      <Notice tone="amber">
        {lostAt === null ? 'The server cannot be reached' : `Not live since ${showClock(lostAt)}`} · trying again
        {waiting > 0 ? ` · ${cardsWait(waiting)} to be sent` : ''}
      </Notice>
    </div>
  );
}

const cardsWait = (count: number) => (count === 1 ? '1 card waits' : `${count} cards wait`);

/** The session is over: what was done meanwhile waits in this tab for the same person to sign in again. */
function SignedOut() {
  const unsent = useWatched(useSession().unsent, ({ length }) => length);
  const words =
    unsent === 1 ? '1 change is kept in this tab and sent' : `${unsent} changes are kept in this tab and sent`;
  return (
    <div className={styles.bar}>
      <Notice tone="amber">
        You are signed out, so nothing here is live.{' '}
        <a href={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}>Sign in again</a>
        {unsent > 0 ? `: ${words} then.` : '.'}
      </Notice>
    </div>
  );
}
