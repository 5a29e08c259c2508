'use client';

import { useMemo } from 'react';
import { shortDate } from '#domain/flow/scenes/date-axis.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import type { ServiceLevelMarks } from '#domain/flow/scenes/service-level-weeks.ts';
import { Bars } from './bars.tsx';
import { Levels } from './levels.tsx';
import { Plot } from './plot.tsx';
import { roomUnderRail } from './plot-box.ts';

type ServiceLevelChartProps = { x: Axis; y: Axis; marks: ServiceLevelMarks };

const daysInWeek = 7;
const size = { height: 220, room: { ...roomUnderRail, right: 92 } };

/** The share of cards of each week that kept the promise, before the share that was promised. */
export function ServiceLevelChart({ x, y, marks }: ServiceLevelChartProps) {
  const { weeks, promised } = marks;
  const stops = useMemo(
    () =>
      weeks.map(({ from, within, of, percent }) => ({
        at: from + daysInWeek / 2,
        name: `Week from ${shortDate(from)}`,
        values: [
          { name: 'Kept', value: `${within} of ${of}` },
          { name: 'Share', value: `${Math.round(percent)} %` },
        ],
      })),
    [weeks],
  );
  const bars = weeks.map(({ from, percent }) => ({
    at: from,
    height: percent,
    fill: percent < promised ? 'var(--w3)' : 'var(--w5)',
  }));
  return (
    <Plot x={x} y={y} label="Promises kept by week" size={size} stops={stops} isOverTime>
      {(box) => (
        <>
          <Bars bars={bars} span={daysInWeek} x={x} y={y} box={box} />
          <Levels
            levels={weeks.length === 0 ? [] : [{ value: promised, name: `${promised} % promised`, isMain: true }]}
            axis={y}
            box={box}
          />
        </>
      )}
    </Plot>
  );
}
