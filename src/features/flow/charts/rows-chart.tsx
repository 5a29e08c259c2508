'use client';

import { useId, useRef } from 'react';
import { boldNameWidth, nameWidth } from '../words/text-width.ts';
import styles from './rows-chart.module.css';
import { type Filling, fillOf, Rulings } from './rulings.tsx';
import { shortName } from './short-name.ts';
import { useWidth } from './use-width.ts';

/** A row of a picture: its name, its lengths one behind another from `from` on, and its figures as text. */
export type Row = {
  id: string;
  name: string;
  from?: number;
  parts: readonly { length: number; filling: Filling }[];
  /** Up to where most come, from the same start; null where that is not known. */
  reach?: number | null;
  /** The figure beside the row; `more` where there is room. */
  value: string;
  more?: string;
  /** What the eye should find. */
  isNamed?: boolean;
};

type RowsChartProps = {
  label: string;
  rows: readonly Row[];
  /** The length that fills the picture. */
  most: number;
  rowPx?: number;
};

const usualRowPx = 24;
const barPx = 15;
/** Between a name and the line at which the bars begin. */
const gapPx = 4;

function layoutOf(width: number, rows: readonly Row[]) {
  const hasMore = width >= 460 && rows.some(({ more }) => more !== undefined);
  const name = Math.min(240, Math.round(width * 0.42));
  const value = 60 + (hasMore ? 96 : 0);
  return { name, hasMore, bar: Math.max(20, width - name - value - 16), value: width - value };
}

/** Lengths in rows, to one scale: work is solid, waiting is ruled, stopped is hatched. */
export function RowsChart({ label, rows, most, rowPx = usualRowPx }: RowsChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const width = useWidth(frame);
  const height = Math.max(1, rows.length) * rowPx;
  const layout = layoutOf(width, rows);
  const scale = layout.bar / (most || 1);
  return (
    <div ref={frame} className={styles.frame} style={{ height }} role="img" aria-label={label}>
      {width > 0 ? (
        <svg width={width} height={height} aria-hidden="true">
          <Rulings id={id} />
          <path d={`M${layout.name + 8.5} 0v${height}`} stroke="var(--line)" />
          {rows.map((row, index) => (
            <RowLine key={row.id} row={row} middle={(index + 0.5) * rowPx} layout={layout} scale={scale} id={id} />
          ))}
        </svg>
      ) : null}
    </div>
  );
}

type RowLineProps = { row: Row; middle: number; layout: ReturnType<typeof layoutOf>; scale: number; id: string };

function RowLine({ row, middle, layout, scale, id }: RowLineProps) {
  const start = layout.name + 9 + (row.from ?? 0) * scale;
  const lengths = row.parts.map(({ length }) => length * scale);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return (
    <g>
      <text className={row.isNamed ? styles.named : styles.name} x={0} y={middle} dy="0.34em">
        <title>{row.name}</title>
        {shortName(row.name, layout.name - gapPx, row.isNamed ? boldNameWidth : nameWidth)}
      </text>
      {row.parts.map(({ filling }, index) => (
        <rect
          key={filling}
          x={start + lengths.slice(0, index).reduce((sum, length) => sum + length, 0)}
          y={middle - barPx / 2}
          width={lengths[index] ?? 0}
          height={barPx}
          fill={fillOf(filling, id)}
          stroke="var(--w4)"
        />
      ))}
      {row.reach ? (
        <path
          d={`M${start + whole} ${middle}H${start + row.reach * scale}m0 -5v10`}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      ) : null}
      {row.isNamed ? (
        <rect
          x={start - 1}
          y={middle - barPx / 2 - 1}
          width={whole + 2}
          height={barPx + 2}
          fill="none"
          stroke="var(--vermilion)"
          strokeWidth={2}
        />
      ) : null}
      <text className={styles.value} x={layout.value + 52} y={middle} dy="0.34em" textAnchor="end">
        {row.value}
      </text>
      {layout.hasMore ? (
        <text className={styles.more} x={layout.value + 64} y={middle} dy="0.34em">
          {row.more}
        </text>
      ) : null}
    </g>
  );
}
