import { Glyph } from '#ui/glyph.tsx';
import type { PlotBox } from '../charts/plot-box.ts';
import styles from '../charts/tip-box.module.css';
import { TipBox } from '../charts/tip-box.tsx';
import type { Held } from '../charts/use-held.ts';
import { CardLink } from '../panels/card-link.tsx';
import type { Points } from './points.ts';

const mostNamed = 5;

type TipProps = {
  points: Points;
  held: Held;
  /** Where the held point lies, in pixels. */
  at: { x: number; y: number };
  box: PlotBox;
  /** What is said of a card after its key. */
  shown: (index: number) => string;
};

/** The cards in one place, the first five by name; it can be reached by the pointer, and pinned it stays. */
export function Tip({ points, held, at, box, shown }: TipProps) {
  const named = held.isPinned ? held.group : held.group.slice(0, mostNamed);
  const cards = held.group.reduce((sum, index) => sum + (points.standsFor[index] ?? 1), 0);
  return (
    <TipBox at={at} box={box}>
      <ul>
        {named.map((index) => {
          const kind = points.kinds[points.kindOf[index] ?? 0];
          return (
            <li key={points.keys[index]}>
              {kind ? (
                <span className={styles.glyph} style={{ color: kind.color }}>
                  <Glyph shape={kind.shape} size={10} />
                </span>
              ) : null}
              <span>
                <strong>
                  <CardLink number={points.numbers[index] || undefined}>{points.keys[index]}</CardLink>
                </strong>{' '}
                {shown(index)}
              </span>
            </li>
          );
        })}
      </ul>
      {cards > named.length ? <p>+{cards - named.length}</p> : null}
    </TipBox>
  );
}
