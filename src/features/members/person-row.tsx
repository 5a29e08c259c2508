import type { ReactNode } from 'react';
import { Avatar } from '#ui/avatar.tsx';
import styles from './rows.module.css';

type PersonRowProps = { name: string; email: string | null; note?: string | null; children: ReactNode };

export function PersonRow({ name, email, note = null, children }: PersonRowProps) {
  const details = [email, note].filter((detail) => detail !== null);
  return (
    <li className={styles.row}>
      <Avatar name={name} size={28} />
      <span className={styles.what}>
        <span className={styles.name}>{name}</span>
        {details.length > 0 ? <span className={styles.detail}>{details.join(' · ')}</span> : null}
      </span>
      <span className={styles.actions}>{children}</span>
    </li>
  );
}
