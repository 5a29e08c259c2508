import { type ReactNode, useId } from 'react';
import styles from './home-section.module.css';

type HomeSectionProps = {
  title: string;
  /** The board that it is about, where the page has one such section for each. */
  of?: string;
  note?: ReactNode;
  children: ReactNode;
};

/** One question of a home with its answer. */
export function HomeSection({ title, of, note, children }: HomeSectionProps) {
  const id = useId();
  const Heading = of === undefined ? 'h2' : 'h3';
  return (
    <section
      className={styles.section}
      {...(of === undefined ? { 'aria-labelledby': id } : { 'aria-label': `${title}, ${of}` })}
    >
      <Heading id={id} className={styles.title}>
        {title}
      </Heading>
      {note ? <p className={styles.note}>{note}</p> : null}
      {children}
    </section>
  );
}

/** Said where a section has nothing to list. */
export const Quiet = ({ children }: { children: ReactNode }) => <p className={styles.quiet}>{children}</p>;
