'use client';

import { useMemo } from 'react';
import { Area, Line } from 'recharts';
import type { BandMarks } from '#domain/flow/scenes/cumulative-flow-bands.ts';
import { shortDate } from '#domain/flow/scenes/date-axis.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { BandNames } from './band-names.tsx';
import { Plot } from './plot.tsx';
import { roomUnderRail } from './plot-box.ts';
import { water } from './water.ts';

type BandsChartProps = { x: Axis; y: Axis; marks: BandMarks };

const size = { height: 280, room: { ...roomUnderRail, right: 188 } };

/** Still water: a queue has its stage's tint and is ruled. */
function Ruling({ id, color }: { id: string; color: string }) {
  return (
    <pattern id={id} width={8} height={6} patternUnits="userSpaceOnUse">
      <rect width={8} height={6} fill={color} />
      <path d="M0 5.5h8" stroke="var(--surface)" strokeOpacity={0.75} />
    </pattern>
  );
}

const rowsOf = ({ bands, days, done }: BandMarks) =>
  days.map((at, day) => ({
    at,
    done: done[day],
    bands: bands.map((band) => [band.lower[day] ?? 0, band.upper[day] ?? 0]),
  }));

const stopsOf = ({ bands, days, done }: BandMarks) =>
  days.map((at, day) => ({
    at,
    name: shortDate(at),
    values: [
      ...bands.map(({ name, lower, upper }, index) => ({
        name,
        value: String((upper[day] ?? 0) - (lower[day] ?? 0)),
        color: water(index, bands.length),
      })),
      { name: 'Delivered', value: String(done[day] ?? 0) },
    ],
  }));

/** How many cards had reached each stage by the end of each day; the width of a band is what the stage held. */
export function BandsChart({ x, y, marks }: BandsChartProps) {
  const { bands } = marks;
  const data = useMemo(() => rowsOf(marks), [marks]);
  const stops = useMemo(() => stopsOf(marks), [marks]);
  return (
    <Plot x={x} y={y} label="Cumulative flow diagram" size={size} stops={stops} data={data} isOverTime>
      {(box) => (
        <>
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
          <BandNames marks={marks} axis={y} box={box} />
        </>
      )}
    </Plot>
  );
}
