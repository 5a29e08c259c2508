import type { Phrase } from '#domain/flow/scenes/phrase.ts';
import styles from './panel.module.css';

/** The finding, with what it is about made strong. */
export function Sentence({ phrases }: { phrases: readonly Phrase[] }) {
  return (
    <p className={styles.sentence}>
      {phrases.map((phrase, index) =>
        // The phrases of one sentence never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        typeof phrase === 'string' ? phrase : <strong key={index}>{phrase.strong}</strong>,
      )}
    </p>
  );
}
