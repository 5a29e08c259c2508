'use client';

import { Area, Line, useXAxisScale, useYAxisScale } from 'recharts';
import type { BandMarks } from '#domain/flow/scenes/cumulative-flow-bands.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { apart } from './apart.ts';
import styles from './plot.module.css';
import { Plot } from './plot.tsx';

type BandsChartProps = { x: Axis; y: Axis; marks: BandMarks };

const ramp = ['--w2', '--w3', '--w4', '--w5', '--w6'];
const water = (index: number, count: number) =>
  `var(${ramp[count < 2 ? 2 : Math.round((index * (ramp.length - 1)) / (count - 1))]})`;

/** Still water: a queue has its stage's tint and is ruled. */
function Ruling({ id, color }: { id: string; color: string }) {
  return (
    <pattern id={id} width={8} height={6} patternUnits="userSpaceOnUse">
      <rect width={8} height={6} fill={color} />
      <path d="M0 5.5h8" stroke="var(--surface)" strokeOpacity={0.75} />
    </pattern>
  );
}

const gapPx = 13;

/** The bands' names at their right ends, pushed apart where they are thin. */
function BandNames({ marks, x }: { marks: BandMarks; x: Axis }) {
  const [toX, toY] = [useXAxisScale(), useYAxisScale()];
  if (!toX || !toY) return null;
  const left = Number(toX(x.to)) + 6;
  const done = { column: 'done', name: 'Delivered', middle: (marks.done.at(-1) ?? 0) / 2 };
  const ends = marks.bands.map((band) => ({
    ...band,
    middle: ((band.upper.at(-1) ?? 0) + (band.lower.at(-1) ?? 0)) / 2,
  }));
  const names = [...ends, done];
  const tops = apart(
    names.map(({ middle }) => Number(toY(middle)) + 4),
    gapPx,
  );
  return names.map(({ column, name }, index) => (
    <text key={column} className={styles.band} x={left} y={tops[index]}>
      {name}
    </text>
  ));
}

/** How many cards had reached each stage by the end of each day; the width of a band is what the stage held. */
export function BandsChart({ x, y, marks }: BandsChartProps) {
  const { bands, days, done } = marks;
  const data = days.map((at, day) => ({
    at,
    done: done[day],
    bands: bands.map((band) => [band.lower[day] ?? 0, band.upper[day] ?? 0]),
  }));
  return (
    <Plot x={x} y={y} label="Cumulative flow diagram" right={196} data={data}>
      <defs>
        {bands.map((band, index) => (
          <Ruling key={band.column} id={`band-${index}`} color={water(index, bands.length)} />
        ))}
      </defs>
      {bands.map((band, index) => (
        <Area
          key={band.column}
          dataKey={(row: (typeof data)[number]) => row.bands[index]}
          type="linear"
          isAnimationActive={false}
          activeDot={false}
          stroke="var(--surface)"
          strokeWidth={1}
          fillOpacity={1}
          fill={band.isQueue ? `url(#band-${index})` : water(index, bands.length)}
        />
      ))}
      <Line
        dataKey="done"
        type="linear"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
      <BandNames marks={marks} x={x} />
    </Plot>
  );
}
