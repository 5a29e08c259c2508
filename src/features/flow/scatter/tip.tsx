import { Glyph } from '#ui/glyph.tsx';
import type { PlotBox } from '../charts/plot-box.ts';
import styles from '../charts/tip.module.css';
import { CardLink } from '../panels/card-link.tsx';
import type { Points } from './points.ts';
import type { Held } from './use-held.ts';

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
  const isRight = at.x > box.left + box.width / 2;
  const isLow = at.y > box.top + box.height / 2;
  return (
    <div
      data-tip
      className={styles.tip}
      style={{
        [isRight ? 'right' : 'left']: isRight ? `calc(100% - ${at.x - 12}px)` : at.x + 12,
        [isLow ? 'bottom' : 'top']: isLow ? `calc(100% - ${at.y - 6}px)` : at.y + 6,
      }}
    >
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
    </div>
  );
}
