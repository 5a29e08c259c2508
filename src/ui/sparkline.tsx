import styles from './sparkline.module.css';

const width = 120;
const height = 28;

/** The course of a series, oldest first, from zero up; its last point is marked. Silent: a sentence beside it says it. */
export function Sparkline({ values }: { values: readonly number[] }) {
  if (values.length < 2) return <span className={styles.none} aria-hidden="true" />;
  const top = Math.max(...values, 1);
  const at = (value: number, index: number) => [
    (index / (values.length - 1)) * (width - 6) + 3,
    height - 3 - (value / top) * (height - 6),
  ];
  const points = values.map(at);
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    <svg className={styles.line} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <polyline points={points.map((point) => point.map((part) => part.toFixed(1)).join(',')).join(' ')} />
      <circle cx={x} cy={y} r="2.5" />
    </svg>
  );
}
