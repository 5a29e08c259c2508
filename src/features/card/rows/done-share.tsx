import styles from './rows.module.css';

type DoneShareProps = { done: number; all: number; label: string };

/** How many of a list are done, as a bar and in words. */
export const DoneShare = ({ done, all, label }: DoneShareProps) => (
  <p className={styles.done}>
    <progress max={all} value={done} aria-label={label} /> {done} of {all} done
  </p>
);
