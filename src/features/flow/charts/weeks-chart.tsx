'use client';

import { useMemo } from 'react';
import { shortDate } from '#domain/flow/scenes/date-axis.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import type { ThroughputMarks, WeekBar } from '#domain/flow/scenes/throughput-weeks.ts';
import { Bars } from './bars.tsx';
import { Levels } from './levels.tsx';
import { Plot } from './plot.tsx';
import { roomUnderRail } from './plot-box.ts';

type WeeksChartProps = { x: Axis; y: Axis; marks: ThroughputMarks };

const daysInWeek = 7;
const size = { height: 220, room: { ...roomUnderRail, right: 76 } };

const drawn = ({ from, cards, isPartial, isSignal }: WeekBar) => ({
  at: from,
  height: cards,
  fill: isPartial ? 'transparent' : isSignal ? 'var(--vermilion)' : 'var(--w5)',
  stroke: isPartial ? 'var(--line-strong)' : 'none',
});

const stopOf = ({ from, cards, isPartial, isSignal }: WeekBar) => ({
  at: from + daysInWeek / 2,
  name: `Week from ${shortDate(from)}${isPartial ? ', not seen whole' : ''}${isSignal ? ', signal' : ''}`,
  values: [{ name: 'Finished', value: String(cards) }],
});

/** Cards finished per week, before the limits of what is ordinary. */
export function WeeksChart({ x, y, marks }: WeeksChartProps) {
  const { bars, limits } = marks;
  const stops = useMemo(() => bars.map(stopOf), [bars]);
  const levels = limits
    ? [
        { value: limits.mean, name: `mean ${limits.mean.toFixed(1)}`, isMain: true },
        { value: limits.upper, name: `≤ ${limits.upper.toFixed(1)}`, isMain: false },
      ]
    : [];
  return (
    <Plot x={x} y={y} label="Bar chart of weeks" size={size} stops={stops} isOverTime>
      {(box) => (
        <>
          <Bars bars={bars.map(drawn)} span={daysInWeek} x={x} y={y} box={box} />
          <Levels levels={levels} axis={y} box={box} />
        </>
      )}
    </Plot>
  );
}
