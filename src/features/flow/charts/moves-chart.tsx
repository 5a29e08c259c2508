'use client';

import { useRef } from 'react';
import type { MovesMarks } from '#domain/flow/scenes/moves-grid.ts';
import { nameWidth } from '../words/text-width.ts';
import styles from './moves-chart.module.css';
import { shortName } from './short-name.ts';
import { useWidth } from './use-width.ts';

const headPx = 96;
/** How far a tilted name leans to the right. */
const headTiltPx = 34;
const mostCellPx = 44;
const cellHeightPx = 26;
/** Between a name and what stands beside it. */
const gapPx = 6;

const thousand = 1000;

/** `12k` where five digits would not fit. */
const short = (count: number) => (count < 10 * thousand ? String(count) : `${Math.round(count / thousand)}k`);

/** From which stage (rows) to which (columns) cards moved, and how often; moves back are ringed. */
export function MovesChart({ marks }: { marks: MovesMarks }) {
  const { places, cells } = marks;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const left = Math.min(210, Math.round(width * 0.4));
  const cell = Math.min(mostCellPx, Math.max(12, (width - left - headTiltPx) / Math.max(1, places.length)));
  const height = headPx + places.length * cellHeightPx;
  const most = Math.max(1, ...cells.map(({ count }) => count));
  return (
    <div ref={frame} className={styles.frame} style={{ height }} role="img" aria-label="Moves from stage to stage">
      {width > 0 ? (
        <svg width={width} height={height} aria-hidden="true">
          {places.map(({ id, name }, index) => (
            <g key={id}>
              <text className={styles.place} x={0} y={headPx + (index + 0.5) * cellHeightPx} dy="0.34em">
                {shortName(name, left - gapPx, nameWidth)}
              </text>
              <text
                className={styles.place}
                transform={`translate(${left + (index + 0.5) * cell} ${headPx - 6}) rotate(-60)`}
              >
                {shortName(name, headPx, nameWidth)}
              </text>
            </g>
          ))}
          {cells.map(({ from, to, count, isBackward }) => (
            <g key={`${from} ${to}`} transform={`translate(${left + to * cell} ${headPx + from * cellHeightPx})`}>
              <rect
                x={1}
                y={1}
                width={cell - 2}
                height={cellHeightPx - 2}
                fill={`color-mix(in oklab, var(--w3) ${Math.round(20 + (80 * count) / most)}%, var(--surface))`}
                stroke={isBackward ? 'var(--vermilion)' : 'none'}
                strokeWidth={2}
              />
              <text className={styles.count} x={cell / 2} y={cellHeightPx / 2} dy="0.34em" textAnchor="middle">
                {short(count)}
              </text>
            </g>
          ))}
        </svg>
      ) : null}
    </div>
  );
}
