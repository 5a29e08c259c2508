import type { ReactNode } from 'react';
import styles from './page-message.module.css';
import { StillWater } from './still-water.tsx';

/** A page that says one thing: not found, or went wrong. */
export function PageMessage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={styles.page}>
      <StillWater />
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.text}>{children}</div>
    </main>
  );
}
