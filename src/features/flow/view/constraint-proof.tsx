import type { ConstraintMarks } from '#domain/flow/scenes/constraint-panel.ts';
import { type Row, RowsChart } from '../charts/rows-chart.tsx';
import styles from './constraint-proof.module.css';

const percent = (share: number) => `${Math.round(share * 100)} %`;

const rowOf = (stage: ConstraintMarks['stages'][number], named: string | null): Row => ({
  id: stage.column,
  name: stage.name,
  parts: [{ length: stage.waitedShare, filling: 'waiting' }],
  value: percent(stage.waitedShare),
  more: `idle ${percent(stage.starvedShare)}`,
  isNamed: stage.column === named,
});

/** The evidence in its lines, and for each stage the share of the time in which work waited for it. */
export function ConstraintProof({ marks }: { marks: ConstraintMarks }) {
  const { evidence, stages, column } = marks;
  return (
    <div className={styles.proof}>
      {evidence.length > 0 ? (
        <ul className={styles.evidence}>
          {evidence.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {stages.length > 0 ? (
        <>
          <p className={styles.caption}>Share of the time in which work waited for the stage</p>
          <RowsChart
            label="How long work waited for each stage"
            rows={stages.map((stage) => rowOf(stage, column))}
            most={1}
          />
        </>
      ) : null}
    </div>
  );
}
