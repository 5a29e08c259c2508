import styles from './mini-gauge.module.css';

const cellWidth = 8;
const mostCells = 10;

/** How full a stage is, beside its limit: cells up to the crest, hatched beyond it; many cells become the number alone. */
export function MiniGauge({ count, maximum }: { count: number; maximum: number | null }) {
  if (maximum === null) return <span className={styles.gauge}>{count}</span>;
  const over = Math.max(0, count - maximum);
  const filled = Math.min(count, maximum);
  const cells = (part: string | undefined, number: number) => (
    <span className={part} style={{ width: number * cellWidth }} />
  );
  return (
    <span className={styles.gauge} data-over={over > 0}>
      {maximum + over <= mostCells ? (
        <span className={styles.cells} aria-hidden="true">
          {cells(styles.filled, filled)}
          {cells(styles.empty, maximum - filled)}
          <span className={styles.crest} />
          {cells(styles.over, over)}
        </span>
      ) : null}
      {count}/{maximum}
    </span>
  );
}
