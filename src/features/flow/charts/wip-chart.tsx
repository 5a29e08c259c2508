'use client';

import { useMemo } from 'react';
import { Line } from 'recharts';
import { shortDate } from '#domain/flow/scenes/date-axis.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import type { WipRunMarks } from '#domain/flow/scenes/wip-run.ts';
import { EndNames } from './end-names.tsx';
import { Plot } from './plot.tsx';
import { roomUnderRail } from './plot-box.ts';

type WipChartProps = { x: Axis; y: Axis; marks: WipRunMarks };

const size = { height: 220, room: { ...roomUnderRail, right: 84 } };

const text = (limit: number | null | undefined) => (limit === null || limit === undefined ? 'none' : String(limit));

const stopsOf = ({ days, wip, limits, lines }: WipRunMarks) =>
  days.map((at, day) => ({
    at,
    name: shortDate(at),
    values: [
      { name: 'In progress', value: String(wip[day] ?? 0) },
      { name: 'Limit', value: text(limits[day]) },
      ...lines.map((line) => ({ name: line.name, value: String(line.cards[day] ?? 0) })),
    ],
  }));

const namesOf = ({ wip, limits, ordinary }: WipRunMarks) => [
  { name: `${wip.at(-1) ?? 0} now`, value: wip.at(-1), isMain: true },
  { name: `limit ${limits.at(-1)}`, value: limits.at(-1), isMain: false },
  { name: `mean ${ordinary?.mean.toFixed(1)}`, value: ordinary?.mean, isMain: false },
];

/** Cards in progress at the end of each day, under the limits as they were. */
export function WipChart({ x, y, marks }: WipChartProps) {
  const { days, wip, limits, ordinary } = marks;
  const data = useMemo(
    () => days.map((at, day) => ({ at, wip: wip[day], limit: limits[day], mean: ordinary?.mean })),
    [days, wip, limits, ordinary],
  );
  const stops = useMemo(() => stopsOf(marks), [marks]);
  const line = { type: 'stepAfter', dot: false, activeDot: false, isAnimationActive: false } as const;
  return (
    <Plot x={x} y={y} label="Run chart of work in progress" size={size} stops={stops} data={data} isOverTime>
      {(box) => (
        <>
          <Line {...line} dataKey="mean" stroke="var(--ink-3)" strokeWidth={1} strokeDasharray="2 3" />
          <Line {...line} dataKey="limit" stroke="var(--ink)" strokeWidth={1} strokeDasharray="5 4" />
          <Line {...line} dataKey="wip" stroke="var(--w6)" strokeWidth={2} />
          <EndNames names={namesOf(marks)} axis={y} box={box} />
        </>
      )}
    </Plot>
  );
}
