import styles from './avatar.module.css';

/** Up to two initials of a person's name: first and last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

export function Avatar({ name, size = 20 }: { name: string; size?: number }) {
  return (
    <span className={styles.avatar} style={{ width: size, height: size }} title={name}>
      <span aria-hidden="true">{initialsOf(name)}</span>
    </span>
  );
}
