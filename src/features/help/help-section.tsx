import type { ReactNode } from 'react';
import styles from './help.module.css';

type HelpSectionProps = { id: string; title: string; children: ReactNode };

/** One chapter of the help, which the address can name. */
export function HelpSection({ id, title, children }: HelpSectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
