'use client';

import { type KeyboardEvent, useState } from 'react';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { type PlotBox, xOf } from '../charts/plot-box.ts';
import { walked } from '../charts/walked.ts';
import { type Cluster, clustered } from './clustered.ts';
import styles from './events-rail.module.css';
import { RailCard } from './rail-card.tsx';
import { useRail } from './rail-context.tsx';

const gapPx = 24;

const wordsOf = ({ marks }: Cluster) =>
  marks.length === 1
    ? (marks[0]?.words ?? '')
    : `${marks.length} changes: ${marks.map(({ words }) => words).join('; ')}`;

/** The changes of the board's rules above a chart of days: a tick for each, gathered where they lie close. */
export function EventsRail({ axis, box }: { axis: Axis; box: PlotBox }) {
  const marks = useRail();
  const [open, setOpen] = useState<number | null>(null);
  const [reached, reach] = useState(0);
  const ticks = clustered(
    marks.filter(({ on }) => on >= axis.from && on <= axis.to),
    ({ on }) => xOf(on, axis, box),
    gapPx,
  );
  if (ticks.length === 0) return null;
  const walk = (event: KeyboardEvent<HTMLUListElement>) => {
    const next = walked(event.key, reached, ticks.length);
    if (next === undefined) return;
    event.preventDefault();
    reach(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  const leave = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape' || open === null) return;
    event.preventDefault();
    setOpen(null);
  };
  const shown = open === null ? undefined : ticks[open];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of what is inside: Escape closes it, and none reaches the chart
    <div data-tip className={styles.rail} onKeyDown={leave}>
      <ul aria-label="Changes of the board's rules" onKeyDown={walk}>
        {ticks.map((tick, index) => (
          <li key={tick.x} style={{ left: tick.x }} data-side={sideOf(tick.x, box)}>
            <button
              type="button"
              className={styles.tick}
              aria-label={wordsOf(tick)}
              aria-expanded={open === index}
              tabIndex={index === Math.min(reached, ticks.length - 1) ? 0 : -1}
              onFocus={() => reach(index)}
              onClick={() => setOpen((now) => (now === index ? null : index))}
            >
              <span aria-hidden="true">▾{tick.marks.length > 1 ? tick.marks.length : ''}</span>
              <span className={styles.words} aria-hidden="true">
                {wordsOf(tick)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown ? <RailCard cluster={shown} side={sideOf(shown.x, box)} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

/** To which side a tick unfolds, so that its words stay on the chart. */
const sideOf = (x: number, box: PlotBox) => (x > box.left + box.width / 2 ? 'end' : 'start');
