import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';
import styles from './page-message.module.css';

/** A page that says one thing: not found, or went wrong. */
export function PageMessage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={styles.page}>
      <Mark size={40} />
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.text}>{children}</div>
    </main>
  );
}
