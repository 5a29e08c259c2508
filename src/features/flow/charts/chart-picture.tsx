import type { ReactNode } from 'react';
import styles from './chart-frame.module.css';

/** The drawn part of a chart: one picture with a name, whose marks the arrow keys walk. */
export function ChartPicture({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture to the ear, it takes the arrow keys that walk its marks
    <div className={styles.picture} role="img" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
