import type { ReactNode } from 'react';
import { Mark } from '#ui/mark.tsx';
import styles from './entry-page.module.css';

type EntryPageProps = { title: string; wide?: boolean; foot?: ReactNode; children: ReactNode };

/** A page before the door: the sign of Leat, one sheet, and what there is to say below it. */
export function EntryPage({ title, wide = false, foot, children }: EntryPageProps) {
  return (
    <div className={styles.page}>
      <main className={styles.sheet} data-wide={wide || undefined}>
        <p className={styles.sign}>
          <Mark size={30} />
          Leat
        </p>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </main>
      {foot ? <footer className={styles.foot}>{foot}</footer> : null}
    </div>
  );
}
