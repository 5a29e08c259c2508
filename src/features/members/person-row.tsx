import type { ReactNode } from 'react';
import { Avatar } from '#ui/avatar.tsx';
import styles from './rows.module.css';

type PersonRowProps = { name: string; email: string | null; children: ReactNode };

export function PersonRow({ name, email, children }: PersonRowProps) {
  return (
    <li className={styles.row}>
      <Avatar name={name} size={28} />
      <span className={styles.what}>
        <span className={styles.name}>{name}</span>
        {email ? <span className={styles.detail}>{email}</span> : null}
      </span>
      <span className={styles.actions}>{children}</span>
    </li>
  );
}
