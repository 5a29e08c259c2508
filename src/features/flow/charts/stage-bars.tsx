import type { Axis } from '#domain/flow/scenes/scene.ts';
import type { ColumnBar } from '#domain/flow/scenes/time-in-column-bars.ts';
import styles from './stage-bars.module.css';

type StageBarsProps = { x: Axis; bars: readonly ColumnBar[]; longestWait: string | null };

const days = (value: number | null) => (value === null ? '–' : `${value.toFixed(1)} d`);

/** The mean time of finished cards, stage after stage, to scale: work is solid, waiting is ruled. */
export function StageBars({ x, bars, longestWait }: StageBarsProps) {
  const whole = Math.max(x.to - x.from, 0.001);
  const starts = bars.map((_, index) => bars.slice(0, index).reduce((sum, bar) => sum + bar.meanDays, 0));
  return (
    <ol className={styles.ladder} aria-hidden="true">
      {bars.map((bar, index) => (
        <li key={bar.column} className={styles.rung}>
          <span className={styles.name}>{bar.name}</span>
          <span className={styles.track}>
            <span
              className={styles.bar}
              data-queue={bar.isQueue || undefined}
              data-longest={bar.column === longestWait || undefined}
              style={{
                insetInlineStart: `${((starts[index] ?? 0) / whole) * 100}%`,
                width: `${(bar.meanDays / whole) * 100}%`,
              }}
            />
          </span>
          <span className={styles.mean}>{days(bar.meanDays)}</span>
          <span className={styles.spread}>85 % ≤ {days(bar.p85Days)}</span>
        </li>
      ))}
    </ol>
  );
}
