'use client';

import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import styles from './plot.module.css';

type PlotProps = {
  x: Axis;
  y: Axis;
  /** What a screen reader calls the picture. */
  label: string;
  height?: number;
  /** Room at the right for labels at the ends of lines. */
  right?: number;
  /** Room below the axis. */
  bottom?: number;
  /** The labels below; `none` where the columns are labelled otherwise. */
  xLabels?: 'ticks' | 'none';
  data?: object[];
  children: ReactNode;
};

const labelOf = (axis: Axis) => (at: number) => axis.ticks.find((tick) => tick.at === at)?.label ?? '';
const text = { fill: 'var(--ink-2)', fontSize: 12 };

/** The axes of a chart in the units of its scene: labels at the left, hairlines across, no box. Its height is fixed. */
export function Plot({ x, y, label, children, data = [], ...room }: PlotProps) {
  const { height = 280, right = 8, bottom = 0, xLabels = 'ticks' } = room;
  return (
    <div className={styles.plot} style={{ height }} role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={height}>
        <ComposedChart accessibilityLayer={false} data={data} margin={{ top: 8, right, bottom, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="at"
            type="number"
            domain={[x.from, x.to]}
            ticks={x.ticks.map(({ at }) => at)}
            tickFormatter={labelOf(x)}
            tick={xLabels === 'ticks' ? text : false}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
            height={xLabels === 'ticks' ? 26 : 4}
            allowDataOverflow
          />
          <YAxis
            type="number"
            domain={[y.from, y.to]}
            ticks={y.ticks.map(({ at }) => at)}
            tickFormatter={labelOf(y)}
            tick={text}
            tickLine={false}
            axisLine={false}
            width={44}
            allowDataOverflow
          />
          {children}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
