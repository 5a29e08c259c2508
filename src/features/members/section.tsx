import type { ReactNode } from 'react';
import styles from './section.module.css';

type SectionProps = { title: string; note?: string; children: ReactNode };

/** One matter of a page about people: its title, a sentence, and what can be done. */
export function Section({ title, note, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      {note ? <p className={styles.note}>{note}</p> : null}
      {children}
    </section>
  );
}

export function Sections({ children }: { children: ReactNode }) {
  return <div className={styles.sections}>{children}</div>;
}
