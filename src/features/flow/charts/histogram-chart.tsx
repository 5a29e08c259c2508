'use client';

import { ReferenceLine } from 'recharts';
import type { HistogramMarks } from '#domain/flow/scenes/cycle-time-histogram.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { Bars } from './bars.tsx';
import { Plot } from './plot.tsx';

type HistogramChartProps = { x: Axis; y: Axis; marks: HistogramMarks };

/** How many cards took how many days, one bar for each whole day. */
export function HistogramChart({ x, y, marks }: HistogramChartProps) {
  const bars = marks.bars.map(({ days, cards }) => ({
    at: days - 0.5,
    height: cards,
    fill: 'var(--w5)',
    title: `${days} d: ${cards}`,
  }));
  return (
    <Plot x={x} y={y} label="Histogram" height={220}>
      <Bars bars={bars} span={1} />
      {marks.lines.map(({ percent, days, isMain }) => (
        <ReferenceLine
          key={percent}
          x={days + 0.5}
          stroke="var(--ink)"
          strokeWidth={isMain ? 2 : 1}
          {...(isMain ? {} : { strokeDasharray: '5 4' })}
          label={{ value: `${percent} %`, position: 'insideTopRight', fill: 'var(--ink)', fontSize: 11 }}
        />
      ))}
    </Plot>
  );
}
