import type { ComponentProps } from 'react';
import styles from './quiet-button.module.css';

type QuietButtonProps = Omit<ComponentProps<'button'>, 'type' | 'className'> & {
  /** Whether its words, not its edge, stand in line with what is above and below. */
  isFlush?: boolean;
};

/** A way to do something that is named and not framed; one that unfolds something shows it by `aria-expanded`. */
export const QuietButton = ({ isFlush, ...button }: QuietButtonProps) => (
  <button {...button} type="button" className={styles.quiet} data-flush={isFlush || undefined} />
);
