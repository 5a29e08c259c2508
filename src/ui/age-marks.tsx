import styles from './age-marks.module.css';

type AgeMarksProps = {
  /** "11 d" */
  label: string;
  /** The whole of it, for whoever asks. */
  sentence: string;
  /** How many of the four strokes are passed; null draws none. */
  passed: number | null;
};

/** An age and four strokes, filled from below. */
export function AgeMarks({ label, sentence, passed }: AgeMarksProps) {
  const tone = passed === 4 ? 'late' : passed === 3 ? 'slow' : undefined;
  return (
    <span className={styles.age} data-tone={tone} title={sentence}>
      <span className={styles.label} data-part="figure">
        {label}
      </span>
      {passed === null ? null : (
        <span className={styles.marks} aria-hidden="true">
          {[4, 3, 2, 1].map((mark) => (
            <i key={mark} data-passed={passed >= mark || undefined} />
          ))}
        </span>
      )}
    </span>
  );
}
