import Link from 'next/link';
import type { WaterHint } from '#domain/home/water-hint.ts';
import styles from './hint-line.module.css';

/** One suggestion: where the stream is full, what to look at there, and whom to ask. */
export function HintLine({ hint: { fullness, oldest, oldestKey, hands } }: { hint: WaterHint }) {
  const [board] = oldestKey.toLowerCase().split('-');
  return (
    <p className={styles.hint}>
      <strong>{fullness}</strong> The oldest card there is{' '}
      <Link href={`/b/${board}/c/${oldest.number}`}>{oldestKey}</Link>. {hands}
    </p>
  );
}
