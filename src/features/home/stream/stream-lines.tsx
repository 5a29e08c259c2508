import type { StreamLine } from '#domain/home/stream-lines.ts';
import { Sparkline } from '#ui/sparkline.tsx';
import styles from './stream-lines.module.css';

/** The sentences about one board, each with its course and what the behaviour chart says of its newest point. */
export function StreamLines({ lines }: { lines: readonly StreamLine[] }) {
  return (
    <dl className={styles.lines}>
      {lines.map(({ name, sentence, verdict, why, series }) => (
        <div key={name} className={styles.line}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.course}>
            <Sparkline values={series} />
          </dd>
          <dd className={styles.sentence}>
            {sentence} <strong data-verdict={verdict}>{verdict}</strong> <span className={styles.why}>{why}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
