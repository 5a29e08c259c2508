'use client';

import { useMemo } from 'react';
import { Line } from 'recharts';
import type { BehaviourMarks } from '#domain/flow/scenes/behaviour-chart.ts';
import { numberAxis } from '#domain/flow/scenes/number-axis.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { amountText } from '#domain/flow/scenes/words.ts';
import { Levels } from './levels.tsx';
import { Plot } from './plot.tsx';
import { usualRoom } from './plot-box.ts';

type MovingRangeChartProps = { x: Axis; marks: BehaviourMarks; label: string; right: number };

const height = 104;

/** How far each point lies from the one before it, under the limit of what is ordinary. */
export function MovingRangeChart({ x, marks, label, right }: MovingRangeChartProps) {
  const { points, limits } = marks;
  const rows = useMemo(
    () => points.flatMap(({ at, name, movingRange }) => (movingRange === null ? [] : [{ at, name, movingRange }])),
    [points],
  );
  const stops = useMemo(
    () =>
      rows.map(({ at, name, movingRange }) => ({
        at,
        name,
        values: [{ name: 'Moving range', value: amountText(movingRange) }],
      })),
    [rows],
  );
  const most = rows.reduce((greatest, row) => Math.max(greatest, row.movingRange), limits?.movingRangeLimit ?? 1);
  const y = numberAxis(0, most);
  const coarse = { ...y, ticks: y.ticks.filter((_, index) => index === 0 || index === y.ticks.length - 1) };
  const levels = limits
    ? [
        { value: limits.movingRangeMean, name: `mean ${limits.movingRangeMean.toFixed(1)}`, isMain: true },
        { value: limits.movingRangeLimit, name: `≤ ${limits.movingRangeLimit.toFixed(1)}`, isMain: false },
      ]
    : [];
  const size = useMemo(() => ({ height, room: { ...usualRoom, right, bottom: 8 } }), [right]);
  return (
    <Plot x={{ ...x, ticks: [] }} y={coarse} label={label} size={size} stops={stops} data={rows}>
      {(box) => (
        <>
          <Levels levels={levels} axis={y} box={box} />
          <Line
            dataKey="movingRange"
            type="linear"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            stroke="var(--w4)"
            strokeWidth={1.2}
          />
        </>
      )}
    </Plot>
  );
}
