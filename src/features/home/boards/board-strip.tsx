import Link from 'next/link';
import type { ListedBoard } from '#domain/schemas/listed.ts';
import styles from './board-strip.module.css';

const mostShown = 8;

/** The doors to the boards themselves; the rest is one step away. */
export function BoardStrip({ boards }: { boards: readonly ListedBoard[] }) {
  const more = boards.length - mostShown;
  return (
    <nav className={styles.strip} aria-label="Boards">
      {boards.slice(0, mostShown).map(({ id, key, name }) => (
        <Link key={id} className={styles.board} href={`/b/${key.toLowerCase()}`}>
          <span className={styles.name}>{name}</span> <span className={styles.key}>{key}</span>
        </Link>
      ))}
      {more > 0 ? (
        <Link className={styles.more} href="/?home=boards">
          and {more} more
        </Link>
      ) : null}
    </nav>
  );
}
