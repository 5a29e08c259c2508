import { ageLabel, ageSentence, type CardAge } from '../state/age.ts';
import styles from './tide-marks.module.css';

/** The age and four strokes, filled from below, one for each percentile of its column that the card has outlived. */
export function TideMarks({ age, column }: { age: CardAge; column: string }) {
  const tone = age.passed >= 4 ? 'late' : age.passed === 3 ? 'slow' : undefined;
  return (
    <span className={styles.age} data-tone={tone} title={ageSentence(age, column)}>
      <span className={styles.label}>{ageLabel(age)}</span>
      {age.pace ? (
        <span className={styles.marks} aria-hidden="true">
          {[4, 3, 2, 1].map((mark) => (
            <i key={mark} data-passed={age.passed >= mark || undefined} />
          ))}
        </span>
      ) : null}
    </span>
  );
}
