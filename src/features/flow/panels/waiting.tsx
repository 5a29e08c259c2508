import type { ReactNode } from 'react';
import type { FigureDetails } from '../figures/figure-details.ts';
import styles from './panel.module.css';

type WaitingProps = { for: FigureDetails | null | undefined; children: (details: FigureDetails) => ReactNode };

/** What stands behind a figure, or that it is on its way, or that it did not come. */
export function Waiting({ for: details, children }: WaitingProps) {
  if (details) return children(details);
  return (
    <p className={styles.waiting} role="status">
      {details === undefined ? 'Reading …' : 'The figures could not be read. Look at the page again.'}
    </p>
  );
}
