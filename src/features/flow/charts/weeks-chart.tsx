'use client';

import { ReferenceLine } from 'recharts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import type { ThroughputMarks, WeekBar } from '#domain/flow/scenes/throughput-weeks.ts';
import { Bars } from './bars.tsx';
import { Plot } from './plot.tsx';

type WeeksChartProps = { x: Axis; y: Axis; marks: ThroughputMarks };

const daysInWeek = 7;

const drawn = ({ from, cards, isPartial, isSignal }: WeekBar) => ({
  at: from,
  height: cards,
  fill: isPartial ? 'transparent' : isSignal ? 'var(--vermilion)' : 'var(--w5)',
  stroke: isPartial ? 'var(--line-strong)' : 'none',
  title: `${cards} cards${isPartial ? ', week not seen whole' : ''}${isSignal ? ', signal' : ''}`,
});

const label = (value: string) => ({ value, position: 'right', fill: 'var(--ink)', fontSize: 12 }) as const;

/** Cards finished per week, before the limits of what is ordinary. */
export function WeeksChart({ x, y, marks }: WeeksChartProps) {
  const { limits } = marks;
  return (
    <Plot x={x} y={y} label="Bar chart" height={220} right={88}>
      <Bars bars={marks.bars.map(drawn)} span={daysInWeek} />
      {limits ? (
        <>
          <ReferenceLine
            y={limits.mean}
            stroke="var(--ink)"
            strokeWidth={2}
            label={label(`mean ${limits.mean.toFixed(1)}`)}
          />
          <ReferenceLine
            y={limits.upper}
            stroke="var(--ink)"
            strokeDasharray="5 4"
            label={label(`≤ ${limits.upper.toFixed(1)}`)}
          />
        </>
      ) : null}
    </Plot>
  );
}
