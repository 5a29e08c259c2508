import { type ReactNode, useId } from 'react';
import styles from './home-section.module.css';

type HomeSectionProps = { title: string; note?: ReactNode; children: ReactNode };

/** One question of a home with its answer. */
export function HomeSection({ title, note, children }: HomeSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {note ? <p className={styles.note}>{note}</p> : null}
      {children}
    </section>
  );
}

/** Said where a section has nothing to list. */
export const Quiet = ({ children }: { children: ReactNode }) => <p className={styles.quiet}>{children}</p>;
