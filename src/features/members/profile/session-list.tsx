import type { OpenSession } from '#data/people/sessions.ts';
import { Ago } from '#ui/ago.tsx';
import { RowButton } from '../row-button.tsx';
import styles from '../rows.module.css';
import { browserOf } from './browser-of.ts';
import { endSessionAction } from './profile.action.ts';

export function SessionList({ sessions }: { sessions: OpenSession[] }) {
  return (
    <ul className={styles.rows}>
      {sessions.map(({ id, agent, since, isThis }) => (
        <li key={id} className={styles.row}>
          <span className={styles.what}>
            <span className={styles.name}>{browserOf(agent)}</span>
            <span className={styles.detail}>
              signed in <Ago atMs={Date.parse(since)} />
            </span>
          </span>
          {isThis ? (
            <span className={styles.fixed}>this one</span>
          ) : (
            <RowButton
              action={endSessionAction}
              field={{ name: 'sessionId', value: id }}
              label="End"
              spoken={`End the session on ${browserOf(agent)}`}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
