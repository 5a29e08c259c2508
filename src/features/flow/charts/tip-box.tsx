import type { ReactNode } from 'react';
import type { PlotBox } from './plot-box.ts';
import styles from './tip-box.module.css';

type TipBoxProps = { at: { x: number; y: number }; box: PlotBox; children: ReactNode };

const awayPx = { x: 12, y: 6 };

/** Whether something happened in a tip, and not in the picture under it. */
export const isInTip = ({ target }: { target: EventTarget }): boolean =>
  target instanceof Element && target.closest('[data-tip]') !== null;

/** A tip beside a place of a picture, towards the middle of its plot. */
export function TipBox({ at, box, children }: TipBoxProps) {
  const isRight = at.x > box.left + box.width / 2;
  const isLow = at.y > box.top + box.height / 2;
  return (
    <div
      data-tip
      className={styles.tip}
      style={{
        ...(isRight ? { right: `calc(100% - ${at.x - awayPx.x}px)` } : { left: at.x + awayPx.x }),
        ...(isLow ? { bottom: `calc(100% - ${at.y - awayPx.y}px)` } : { top: at.y + awayPx.y }),
      }}
    >
      {children}
    </div>
  );
}
