'use client';

import { useXAxisScale, useYAxisScale } from 'recharts';

export type BarMark = { at: number; height: number; fill: string; stroke?: string; title: string };

/** Upright bars of one width, `span` in the unit of the axis below, each standing on its place. */
export function Bars({ bars, span }: { bars: readonly BarMark[]; span: number }) {
  const [toX, toY] = [useXAxisScale(), useYAxisScale()];
  if (!toX || !toY) return null;
  const base = Number(toY(0));
  return bars.map(({ at, height, fill, stroke, title }) => {
    const left = Number(toX(at));
    const width = Math.max(1, Number(toX(at + span)) - left - 1.5);
    const top = Number(toY(height));
    return (
      <rect
        key={at}
        x={left}
        y={top}
        width={width}
        height={Math.max(0, base - top)}
        fill={fill}
        stroke={stroke ?? 'none'}
      >
        <title>{title}</title>
      </rect>
    );
  });
}
