'use client';

import { useMemo } from 'react';
import { Line } from 'recharts';
import type { ArrivalsMarks } from '#domain/flow/scenes/arrivals-departures.ts';
import { shortDate } from '#domain/flow/scenes/date-axis.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { Bars } from './bars.tsx';
import { EndNames } from './end-names.tsx';
import { Plot } from './plot.tsx';
import { roomUnderRail } from './plot-box.ts';

type ArrivalsChartProps = { x: Axis; y: Axis; marks: ArrivalsMarks };
type Week = ArrivalsMarks['weeks'][number];

const daysInWeek = 7;
const half = daysInWeek / 2;
const size = { height: 220, room: { ...roomUnderRail, right: 84 } };

const signed = (value: number) => (value > 0 ? `+${value}` : String(value));

const stopOf = ({ from, isPartial, arrivals, finished, discarded, cumulative }: Week) => ({
  at: from + half,
  name: `Week from ${shortDate(from)}${isPartial ? ', not seen whole' : ''}`,
  values: [
    { name: 'Arrived', value: String(arrivals), color: 'var(--w3)' },
    { name: 'Finished', value: String(finished), color: 'var(--w6)' },
    { name: 'Set aside', value: String(discarded) },
    { name: 'Change so far', value: signed(cumulative) },
  ],
});

/** What was started and what left, week by week, and how work in progress changed by it. */
export function ArrivalsChart({ x, y, marks }: ArrivalsChartProps) {
  const { weeks } = marks;
  const stops = useMemo(() => weeks.map(stopOf), [weeks]);
  const data = useMemo(() => weeks.map(({ from, cumulative }) => ({ at: from + daysInWeek, cumulative })), [weeks]);
  const came = weeks.map(({ from, arrivals }) => ({ at: from, height: arrivals, fill: 'var(--w3)' }));
  const left = weeks.map(({ from, finished, discarded }) => ({
    at: from + half,
    height: finished + discarded,
    fill: 'var(--w6)',
  }));
  const last = weeks.at(-1);
  const names = [{ name: `change ${signed(last?.cumulative ?? 0)}`, value: last?.cumulative, isMain: true }];
  return (
    <Plot x={x} y={y} label="Arrivals and departures by week" size={size} stops={stops} data={data} isOverTime>
      {(box) => (
        <>
          <Bars bars={came} span={half} x={x} y={y} box={box} />
          <Bars bars={left} span={half} x={x} y={y} box={box} />
          <Line
            dataKey="cumulative"
            type="linear"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            stroke="var(--ink)"
            strokeWidth={2}
          />
          <EndNames names={names} axis={y} box={box} />
        </>
      )}
    </Plot>
  );
}
