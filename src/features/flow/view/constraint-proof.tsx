import type { ConstraintMarks } from '#domain/flow/scenes/constraint-panel.ts';
import styles from './constraint-proof.module.css';

const percent = (share: number) => `${Math.round(share * 100)} %`;
const length = (share: number) => `${share * 100}%`;

/** The evidence in its five lines, and each stage with how long work waited for it and how long it had nothing to do. */
export function ConstraintProof({ marks }: { marks: ConstraintMarks }) {
  return (
    <div className={styles.proof}>
      {marks.evidence.length > 0 ? (
        <ul className={styles.evidence}>
          {marks.evidence.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {marks.stages.length > 0 ? (
        <ul className={styles.stages} aria-hidden="true">
          {marks.stages.map((stage) => (
            <li key={stage.column} data-named={stage.column === marks.column || undefined}>
              <span className={styles.name}>{stage.name}</span>
              <span className={styles.bar} style={{ '--share': length(stage.waitedShare) }} />
              <span className={styles.share}>waited for {percent(stage.waitedShare)}</span>
              <span className={styles.bar} data-idle style={{ '--share': length(stage.starvedShare) }} />
              <span className={styles.share}>idle {percent(stage.starvedShare)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
