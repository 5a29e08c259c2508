'use client';

import { Notice } from '#ui/notice.tsx';
import { QuietButton } from '#ui/quiet-button.tsx';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import styles from './refused-changes.module.css';

/** Changes that waited for a connection and were then refused, card by card, until they have been dealt with. */
export function RefusedChanges() {
  const session = useSession();
  const explained = useWatched(session.explained, (all) => all);
  if (explained.length === 0) return null;
  const drop = (key: string) => session.explained.set(session.explained.get().filter((one) => one.key !== key));
  return (
    <div className={styles.changesBar}>
      <Notice tone="amber">
        <div className={styles.head}>
          {explained.length === 1 ? '1 change could not be made' : `${explained.length} changes could not be made`}
          <QuietButton onClick={() => session.explained.set([])}>Dismiss</QuietButton>
        </div>
        <ul className={styles.changes}>
          {explained.map(({ key, words, action }) => (
            <li key={key}>
              {words}
              {action ? (
                <QuietButton
                  onClick={() => {
                    drop(key);
                    action.run();
                  }}
                >
                  {action.label}
                </QuietButton>
              ) : null}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
