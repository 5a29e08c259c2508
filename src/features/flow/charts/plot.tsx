'use client';

import { type ReactNode, useMemo, useRef } from 'react';
import { ComposedChart, XAxis, YAxis } from 'recharts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { EventsRail } from '../rail/events-rail.tsx';
import { RangeBrush } from '../range/range-brush.tsx';
import { Across, Along } from './axes.tsx';
import styles from './chart-frame.module.css';
import { ChartPicture } from './chart-picture.tsx';
import { type PlotBox, plotBox, type Room, roomAt } from './plot-box.ts';
import { StopTip } from './stop-tip.tsx';
import type { Stop } from './stops.ts';
import { useReading } from './use-reading.ts';
import { useWidth } from './use-width.ts';

type PlotProps = {
  /** What a screen reader calls the picture. */
  label: string;
  x: Axis;
  y: Axis;
  size: { height: number; room: Room };
  /** Where the chart can be read, ascending. */
  stops: readonly Stop[];
  /** The rows that areas and lines are drawn from. */
  data?: object[];
  /** Whether the horizontal axis is of days, of which a range can be drawn. */
  isOverTime?: boolean;
  /** The marks, in the units of the axes or in pixels of the plot. */
  children: (box: PlotBox) => ReactNode;
};

/** A chart of few marks: hairlines, labels, no box; read at its stops by pointer, finger and keys. Its height is fixed. */
export function Plot({ label, x, y, size, stops, data = [], isOverTime, children }: PlotProps) {
  const { height } = size;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const room = useMemo(() => roomAt(width, size.room), [width, size.room]);
  const box = useMemo(() => plotBox(width, height, room), [width, height, room]);
  const { held, on } = useReading({ stops, axis: x, box });
  const stop = held === null ? undefined : stops[held.at];
  return (
    <div ref={frame} className={styles.frame} style={{ height }} {...on}>
      <ChartPicture label={label}>
        {width > 0 ? (
          <ComposedChart
            width={width}
            height={height}
            accessibilityLayer={false}
            data={data}
            margin={{ top: room.top, right: room.right, bottom: room.bottom, left: room.left }}
          >
            <XAxis dataKey="at" type="number" domain={[x.from, x.to]} hide allowDataOverflow />
            <YAxis type="number" domain={[y.from, y.to]} hide allowDataOverflow />
            <Across axis={y} box={box} />
            {children(box)}
            <Along axis={x} box={box} />
          </ComposedChart>
        ) : null}
      </ChartPicture>
      {isOverTime ? <RangeBrush axis={x} box={box} /> : null}
      {isOverTime && width > 0 ? <EventsRail axis={x} box={box} /> : null}
      {stop ? <StopTip stop={stop} axis={x} box={box} /> : null}
    </div>
  );
}
