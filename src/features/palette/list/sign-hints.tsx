import type { FinderSign } from '#ui/finder.ts';
import styles from './palette.module.css';

const words: Record<FinderSign, string> = { '>': 'actions', '#': 'type or tag', '@': 'person', '=': 'stage' };

/** What the signs are that may stand before the words. */
export function SignHints() {
  return (
    <p className={styles.hints}>
      {Object.entries(words).map(([sign, word]) => (
        <span key={sign}>
          <kbd>{sign}</kbd> {word}
        </span>
      ))}
    </p>
  );
}
