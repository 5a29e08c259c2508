'use client';

import { useMemo } from 'react';
import { Line } from 'recharts';
import type { BehaviourRule } from '#domain/flow/behaviour.ts';
import type { BehaviourMarks, BehaviourPoint } from '#domain/flow/scenes/behaviour-chart.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { amountText } from '#domain/flow/scenes/words.ts';
import { BehaviourSignals } from './behaviour-signals.tsx';
import { Levels } from './levels.tsx';
import { MovingRangeChart } from './moving-range-chart.tsx';
import { Plot } from './plot.tsx';
import { roomUnderRail, usualRoom } from './plot-box.ts';

type BehaviourChartProps = { x: Axis; y: Axis; marks: BehaviourMarks; label: string; isOverTime: boolean };

const height = 176;
const right = 76;
const sizes = {
  overTime: { height, room: { ...roomUnderRail, right } },
  inOrder: { height, room: { ...usualRoom, right } },
};
const ruleWords: Readonly<Record<BehaviourRule, string>> = {
  outside: 'outside the limits',
  run8: 'the eighth on one side of the mean',
  '3of4_upper': 'three of four near the upper limit',
  '3of4_lower': 'three of four near the lower limit',
};

const stopOf = ({ at, name, value, rules }: BehaviourPoint) => ({
  at,
  name,
  values: [
    { name: 'Value', value: amountText(value) },
    ...(rules.length > 0 ? [{ name: 'Signal', value: rules.map((rule) => ruleWords[rule]).join(', ') }] : []),
  ],
});

function levelsOf({ limits }: BehaviourMarks) {
  if (!limits) return [];
  const { mean, upper, lower } = limits;
  return [
    { value: mean, name: `mean ${mean.toFixed(1)}`, isMain: true },
    { value: upper, name: `≤ ${upper.toFixed(1)}`, isMain: false },
    ...(lower === null ? [] : [{ value: lower, name: `≥ ${lower.toFixed(1)}`, isMain: false }]),
  ];
}

/** A process behaviour chart: points in their order between the limits of what is ordinary, and under them their steps. */
export function BehaviourChart({ x, y, marks, label, isOverTime }: BehaviourChartProps) {
  const { points } = marks;
  const stops = useMemo(() => points.map(stopOf), [points]);
  const data = useMemo(() => points.map(({ at, value }) => ({ at, value })), [points]);
  const size = isOverTime ? sizes.overTime : sizes.inOrder;
  return (
    <>
      <Plot x={x} y={y} label={label} size={size} stops={stops} data={data} isOverTime={isOverTime}>
        {(box) => (
          <>
            <Levels levels={levelsOf(marks)} axis={y} box={box} />
            <Line
              dataKey="value"
              type="linear"
              dot={points.length <= 60 ? { r: 2.2, fill: 'var(--w6)', strokeWidth: 0 } : false}
              activeDot={false}
              isAnimationActive={false}
              stroke="var(--w6)"
              strokeWidth={1.5}
            />
            <BehaviourSignals points={points} x={x} y={y} box={box} />
          </>
        )}
      </Plot>
      <MovingRangeChart x={x} marks={marks} label={`${label}, moving ranges`} right={right} />
    </>
  );
}
