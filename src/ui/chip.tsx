import type { ComponentProps } from 'react';
import styles from './chip.module.css';

/** A small round-ended button of a tool strip; `pressed` marks a choice that is in force. */
export function Chip({ pressed, className = '', children, ...rest }: ComponentProps<'button'> & { pressed?: boolean }) {
  return (
    <button type="button" {...rest} className={`${styles.chip} ${className}`} aria-pressed={pressed}>
      {children}
    </button>
  );
}
