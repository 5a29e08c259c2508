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
        {waiting > 0 ? ` · ${waiting === 1 ? '1 card waits' : `${waiting} cards wait`} to be sent` : ''}
      </Notice>
    </div>
  );
}
