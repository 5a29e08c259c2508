import { cardTypeMarks } from '#domain/card-type-marks.ts';
import { Avatar } from '#ui/avatar.tsx';
import { Glyph } from '#ui/glyph.tsx';
import { IconBolt } from '#ui/icons.tsx';
import type { DraftMark } from '../state/draft.ts';
import styles from './composer.module.css';

/** What was understood of a line, as chips below it. */
export function DraftMarks({ marks }: { marks: readonly DraftMark[] }) {
  return (
    <ul className={styles.marks} aria-label="Understood">
      {marks.map((mark) => (
        <li key={`${mark.kind} ${mark.word}`} className={styles.mark}>
          <Sign mark={mark} />
          {mark.word}
        </li>
      ))}
    </ul>
  );
}

function Sign({ mark }: { mark: DraftMark }) {
  switch (mark.kind) {
    case 'type':
      return (
        <span style={{ color: `var(--type-${mark.type})` }}>
          <Glyph shape={cardTypeMarks[mark.type]} />
        </span>
      );
    case 'person':
      return <Avatar name={mark.word} />;
    case 'expedite':
      return <IconBolt />;
    case 'tag':
      return '#';
    default:
      return '→';
  }
}
