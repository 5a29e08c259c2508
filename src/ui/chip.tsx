import type { ComponentProps } from 'react';
import styles from './chip.module.css';

/** A small round-ended button of a tool strip; `pressed` marks a choice that is in force. */
export function Chip({ pressed, children, ...rest }: ComponentProps<'button'> & { pressed?: boolean }) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} {...rest}>
      {children}
    </button>
  );
}
