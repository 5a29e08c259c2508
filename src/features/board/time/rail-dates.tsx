'use client';

import { showDay } from '#ui/date-display.ts';
import styles from './rail-dates.module.css';
import type { RailScale } from './rail-scale.ts';
import { useTravel } from './travel-context.tsx';

type RailDatesProps = { scale: RailScale; width: number };

const roomOfDate = 110;
const longRail = 300 * 86_400_000_000;

/** Dates under the rail, as many as find room; the right end is now. */
export function RailDates({ scale, width }: RailDatesProps) {
  const { clock } = useTravel();
  const { from, to } = scale;
  const count = Math.max(1, Math.floor(width / roomOfDate));
  const dates = Array.from({ length: count }, (_, index) => {
    const day = showDay(clock.textOf(from + ((to - from) * index) / count).slice(0, 10));
    return { place: index / count, text: to - from > longRail ? day.slice(day.indexOf(' ') + 1) : day.slice(0, -5) };
  });
  return (
    <div className={styles.dates} aria-hidden="true">
      {dates.map(({ place, text }) => (
        <span key={place} style={{ insetInlineStart: `${place * 100}%` }}>
          {text}
        </span>
      ))}
      <span className={styles.now}>now</span>
    </div>
  );
}
