'use client';

import { useMemo } from 'react';
import type { HistogramMarks } from '#domain/flow/scenes/cycle-time-histogram.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { apart } from './apart.ts';
import { Bars } from './bars.tsx';
import styles from './plot.module.css';
import { Plot } from './plot.tsx';
import { type PlotBox, usualRoom, xOf } from './plot-box.ts';

type HistogramChartProps = { x: Axis; y: Axis; marks: HistogramMarks };

const size = { height: 220, room: { ...usualRoom, top: 22 } };
const namePx = 34;

/** The percentiles as uprights, each with its name on top. */
function Uprights({ lines, x, box }: { lines: HistogramMarks['lines']; x: Axis; box: PlotBox }) {
  const places = lines.map(({ days }) => xOf(days + 0.5, x, box));
  const names = apart(places, namePx);
  return lines.map(({ percent, isMain }, index) => (
    <g key={percent}>
      <path
        d={`M${places[index]} ${box.top}v${box.height}`}
        stroke="var(--ink)"
        strokeWidth={isMain ? 2 : 1}
        strokeDasharray={isMain ? undefined : '5 4'}
      />
      <text className={isMain ? styles.main : styles.side} x={names[index]} y={box.top - 7} textAnchor="middle">
        {percent} %
      </text>
    </g>
  ));
}

/** How many cards took how many days, one bar for each whole day. */
export function HistogramChart({ x, y, marks }: HistogramChartProps) {
  const { bars, lines } = marks;
  const stops = useMemo(
    () =>
      bars.map(({ days, cards }) => ({
        at: days,
        name: `${days} ${days === 1 ? 'day' : 'days'}`,
        values: [{ name: 'Cards', value: String(cards) }],
      })),
    [bars],
  );
  const drawn = bars.map(({ days, cards }) => ({ at: days - 0.5, height: cards, fill: 'var(--w5)' }));
  return (
    <Plot x={x} y={y} label="Histogram" size={size} stops={stops}>
      {(box) => (
        <>
          <Bars bars={drawn} span={1} x={x} y={y} box={box} />
          <Uprights lines={lines} x={x} box={box} />
        </>
      )}
    </Plot>
  );
}
