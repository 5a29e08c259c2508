import Link from 'next/link';
import type { ListedBoard } from '#domain/schemas/listed.ts';
import styles from './boards.module.css';

const roleWords: Readonly<Record<ListedBoard['role'], string>> = {
  admin: 'admin',
  'product-owner': 'product owner',
  member: 'member',
  viewer: 'viewer',
};

/** The boards, each with its key, its zone and what the visitor is there. */
export function BoardList({ boards }: { boards: readonly ListedBoard[] }) {
  return (
    <ul className={styles.boards}>
      {boards.map(({ id, key, name, zone, role }) => (
        <li key={id}>
          <Link className={styles.board} href={`/b/${key.toLowerCase()}`}>
            <span className={styles.name}>{name}</span>
            <span className={styles.facts}>
              <span className={styles.key}>{key}</span> {zone} · {roleWords[role]}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
