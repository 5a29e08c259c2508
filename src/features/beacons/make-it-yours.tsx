import Link from 'next/link';
import styles from './beacons-card.module.css';

/** From play to work. */
export function MakeItYours({ boardKey, isDemo }: { boardKey: string; isDemo: boolean }) {
  return (
    <div className={styles.how}>
      <p>All five are done. From here it is your own work.</p>
      <ul className={styles.ways}>
        <li>
          <Link href="/?home=boards#new-board">New board</Link> stages, who, limits
        </li>
        <li>
          <Link href="/import">Import</Link> a history you have
        </li>
        <li>
          <Link href={`/b/${boardKey}/admin/people`}>Invite</Link> somebody by link
        </li>
      </ul>
      {isDemo ? (
        <p>
          Keep the demo to play with, or <Link href={`/b/${boardKey}/admin`}>archive it</Link>.
        </p>
      ) : null}
    </div>
  );
}
