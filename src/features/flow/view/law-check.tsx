import type { LittlesLawMarks } from '#domain/flow/scenes/littles-law-check.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { type Row, RowsChart } from '../charts/rows-chart.tsx';
import styles from './law-check.module.css';

const row = (id: string, name: string, cards: number | null): Row => ({
  id,
  name,
  parts: cards === null ? [] : [{ length: cards, filling: 'work' }],
  value: cards === null ? '–' : cards.toFixed(1),
});

/** What was in progress beside what rate and time say, and which condition of the law fails. */
export function LawCheck({ x, marks }: { x: Axis; marks: LittlesLawMarks }) {
  const { meanWip, rateTimesTime, conditions } = marks;
  return (
    <div className={styles.check}>
      <RowsChart
        label="Cards in progress and rate times time"
        rows={[row('wip', 'In progress', meanWip), row('law', 'Rate × time', rateTimesTime)]}
        most={x.to}
      />
      <ul className={styles.conditions}>
        {conditions.map(({ key, name, holds, figures }) => (
          <li key={key} data-fails={!holds || undefined}>
            <strong>{holds ? 'Holds' : 'Fails'}</strong> {name} <span className={styles.figures}>({figures})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
