'use client';

import { useMemo } from 'react';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { type BarMark, Bars } from './bars.tsx';
import { Plot } from './plot.tsx';
import { usualRoom } from './plot-box.ts';
import { type Upright, Uprights } from './uprights.tsx';

/** A bar of a histogram and what it is called when it is read. */
export type HistogramBar = { from: number; cards: number; name: string };

type HistogramChartProps = {
  label: string;
  x: Axis;
  y: Axis;
  bars: readonly HistogramBar[];
  /** The width of each bar, in the unit of the axis below. */
  span: number;
  uprights: readonly Upright[];
};

const size = { height: 220, room: { ...usualRoom, top: 22 } };

const drawn = ({ from, cards }: HistogramBar): BarMark => ({ at: from, height: cards, fill: 'var(--w5)' });

/** How many cards had which value, under the values that say how they spread. */
export function HistogramChart({ label, x, y, bars, span, uprights }: HistogramChartProps) {
  const stops = useMemo(
    () =>
      bars.map(({ from, name, cards }) => ({
        at: from + span / 2,
        name,
        values: [{ name: 'Cards', value: String(cards) }],
      })),
    [bars, span],
  );
  return (
    <Plot x={x} y={y} label={label} size={size} stops={stops}>
      {(box) => (
        <>
          <Bars bars={bars.map(drawn)} span={span} x={x} y={y} box={box} />
          <Uprights marks={uprights} axis={x} box={box} />
        </>
      )}
    </Plot>
  );
}
