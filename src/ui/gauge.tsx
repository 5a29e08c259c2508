import styles from './gauge.module.css';

type Level = 'room' | 'full' | 'over';

type GaugeProps = {
  value: number;
  maximum: number;
  minimum?: number | null;
  /** What follows the figure: "2 shown", "would be". */
  note?: string | undefined;
  /** The count after a drop that is being aimed. */
  preview?: boolean;
  /** Cells and figure alone. */
  brief?: boolean;
};

const mostCells = 12;

export const levelOf = (value: number, maximum: number): Level =>
  value > maximum ? 'over' : value === maximum ? 'full' : 'room';

/** "full", "over by 2", "room for 1"; silent where there is room enough. */
export function gaugeWords(value: number, maximum: number, minimum: number | null = null): string {
  if (value > maximum) return `over by ${value - maximum}`;
  if (value === maximum) return maximum === 0 ? 'closed' : 'full';
  if (minimum !== null && value < minimum) return `${minimum - value} under`;
  return value === maximum - 1 ? 'room for 1' : '';
}

/** A staff gauge: a cell for each card, the crest at the limit, and beyond it what stands over. The words say it all again. */
export function Gauge({ value, maximum, minimum = null, note, preview = false, brief = false }: GaugeProps) {
  const level = levelOf(value, maximum);
  return (
    <span className={styles.gauge} data-level={level} data-preview={preview || undefined}>
      {maximum > mostCells ? <Bar value={value} maximum={maximum} /> : <Cells value={value} maximum={maximum} />}
      <span className={styles.text}>
        {preview ? 'would be ' : ''}
        {value}/{maximum} {brief ? null : <span className={styles.words}>{gaugeWords(value, maximum, minimum)}</span>}
        {note ? <span className={styles.note}> · {note}</span> : null}
      </span>
    </span>
  );
}

const upTo = (count: number) => Array.from({ length: Math.max(0, count) }, (_, index) => index + 1);

function Cells({ value, maximum }: { value: number; maximum: number }) {
  return (
    <span className={styles.cells} aria-hidden="true">
      {upTo(maximum).map((cell) => (
        <i key={cell} className={styles.cell} data-filled={cell <= value || undefined} />
      ))}
      <i className={styles.crest} />
      {upTo(Math.min(value - maximum, mostCells)).map((cell) => (
        <i key={cell} className={styles.beyond} />
      ))}
    </span>
  );
}

function Bar({ value, maximum }: { value: number; maximum: number }) {
  const filled = Math.min(100, (value / maximum) * 100);
  return (
    <span className={styles.cells} aria-hidden="true">
      <i className={styles.bar} style={{ '--filled': `${filled}%`, '--tick': `${(5 / maximum) * 100}%` }} />
      <i className={styles.crest} />
      {value > maximum ? <i className={styles.beyond} /> : null}
    </span>
  );
}
