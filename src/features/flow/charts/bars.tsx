import type { Axis } from '#domain/flow/scenes/scene.ts';
import { type PlotBox, xOf, yOf } from './plot-box.ts';

export type BarMark = { at: number; height: number; fill: string; stroke?: string };

type BarsProps = {
  bars: readonly BarMark[];
  /** The width of each bar, in the unit of the axis below. */
  span: number;
  x: Axis;
  y: Axis;
  box: PlotBox;
};

const gapPx = 1.5;

/** Upright bars of one width, each from its place on. */
export function Bars({ bars, span, x, y, box }: BarsProps) {
  const base = yOf(Math.max(0, y.from), y, box);
  return bars.map(({ at, height, fill, stroke }) => {
    const left = xOf(at, x, box);
    const top = yOf(height, y, box);
    return (
      <rect
        key={at}
        x={left}
        y={Math.min(top, base)}
        width={Math.max(1, xOf(at + span, x, box) - left - gapPx)}
        height={Math.abs(base - top)}
        fill={fill}
        stroke={stroke ?? 'none'}
      />
    );
  });
}
