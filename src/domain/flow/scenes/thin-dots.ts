import type { Axis } from './scene.ts';

/** Of a list of dots one that is drawn, and how many it stands for, itself included. */
export type DrawnPlace = { index: number; standsFor: number };

/** Where each dot stands, in the units of the axes. Dots of one layer never hide those of another. */
export type DotPlaces = {
  x: readonly number[];
  y: readonly number[];
  layers: number;
  /** The layer of each, from 0. */
  layer: Uint8Array;
};

/** The usual size of a plot, in pixels. */
const WIDTH = 880;
const HEIGHT = 300;
const FINEST_CELL = 2;

/** More dots than this cannot be told apart. */
const MOST_DOTS = 4000;

/**
 * At most `most` dots, in their order: one for each cell of a grid over the plot and each layer, with the number it
 * stands for; the cells are as small as that allows. In the upper half of the plot it is the highest of its cell, in the
 * lower half the lowest, so the extremes stay. For the eye only: figures are of all dots.
 */
export function drawnDots(dots: DotPlaces, axes: { x: Axis; y: Axis }, most = MOST_DOTS): DrawnPlace[] {
  if (dots.x.length <= most) return dots.x.map((_, index) => ({ index, standsFor: 1 }));
  for (let cell = FINEST_CELL; ; cell *= 2) {
    const drawn = drawnInCells(dots, axes, cell);
    if (drawn.length <= most || cell >= WIDTH) return drawn.sort((a, b) => a.index - b.index);
  }
}

function drawnInCells(dots: DotPlaces, { x, y }: { x: Axis; y: Axis }, cell: number): DrawnPlace[] {
  const [columns, rows] = [Math.ceil(WIDTH / cell) + 1, Math.ceil(HEIGHT / cell) + 1];
  const perX = WIDTH / cell / Math.max(1, x.to - x.from);
  const perY = HEIGHT / cell / Math.max(1, y.to - y.from);
  const middle = (y.from + y.to) / 2;
  const chosen = new Int32Array(dots.layers * 2 * rows * columns).fill(-1);
  const counts = new Int32Array(chosen.length);
  for (let index = 0; index < dots.x.length; index += 1) {
    const height = dots.y[index] as number;
    const isUpper = height >= middle;
    const column = Math.floor(((dots.x[index] as number) - x.from) * perX);
    const row = Math.floor((height - y.from) * perY);
    const place = (((dots.layer[index] as number) * 2 + Number(isUpper)) * rows + row) * columns + column;
    const known = chosen[place] as number;
    counts[place] = (counts[place] as number) + 1;
    const others = dots.y[known] as number;
    if (known < 0 || (isUpper ? height > others : height < others)) chosen[place] = index;
  }
  const drawn: DrawnPlace[] = [];
  chosen.forEach((index, place) => {
    if (index >= 0) drawn.push({ index, standsFor: counts[place] as number });
  });
  return drawn;
}
