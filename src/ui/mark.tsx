import styles from './mark.module.css';

const wave = 'q3.2-3.2 6.2 0t5.6 0 5.6 0 4.6-1';

/** The sign of Leat: two ripples of water and the gauge post that stands in them. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg className={styles.mark} viewBox="0 0 26 26" width={size} height={size} aria-hidden="true">
      <g fill="none" strokeWidth="2.4" strokeLinecap="butt">
        <path className={styles.upper} d={`M2 8${wave}`} />
        <path className={styles.lower} d={`M2 19.5${wave}`} />
        <path className={styles.post} strokeWidth="2.6" d="M13 4.5v18" />
      </g>
    </svg>
  );
}
