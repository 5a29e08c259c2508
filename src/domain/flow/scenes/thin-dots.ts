import type { Axis } from './scene.ts';

/** A dot that also stands for the others of its cell. */
export type Thinned<Dot> = Dot & { standsFor: number };

/** Where a dot is drawn, in the units of the axes. Dots of one layer never hide those of another. */
export type DotPlace = { x: number; y: number; layer: string };

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
export function thinDots<Dot>(
  dots: readonly Dot[],
  placeOf: (dot: Dot) => DotPlace,
  axes: { x: Axis; y: Axis },
  most = MOST_DOTS,
): Thinned<Dot>[] {
  if (dots.length <= most) return dots.map((dot) => ({ ...dot, standsFor: 1 }));
  const placed = placedOf(dots, placeOf);
  for (let cell = FINEST_CELL; ; cell *= 2) {
    const cells = cellsOf(placed, axes, cell);
    if (cells.size > most && cell < WIDTH) continue;
    return [...cells.values()]
      .sort((a, b) => a.index - b.index)
      .map(({ index, standsFor }) => ({ ...(dots[index] as Dot), standsFor }));
  }
}

/** By place in the list of dots; a layer is a number of its own. */
type Placed = { x: Float64Array; y: Float64Array; layer: Uint8Array };

function placedOf<Dot>(dots: readonly Dot[], placeOf: (dot: Dot) => DotPlace): Placed {
  const layers = new Map<string, number>();
  const placed = {
    x: new Float64Array(dots.length),
    y: new Float64Array(dots.length),
    layer: new Uint8Array(dots.length),
  };
  dots.forEach((dot, index) => {
    const { x, y, layer } = placeOf(dot);
    const number = layers.get(layer) ?? layers.size;
    layers.set(layer, number);
    placed.x[index] = x;
    placed.y[index] = y;
    placed.layer[index] = number;
  });
  return placed;
}

function cellsOf(placed: Placed, { x, y }: { x: Axis; y: Axis }, cell: number) {
  const perX = WIDTH / cell / Math.max(1, x.to - x.from);
  const perY = HEIGHT / cell / Math.max(1, y.to - y.from);
  const middle = (y.from + y.to) / 2;
  const cells = new Map<number, { index: number; y: number; standsFor: number }>();
  placed.y.forEach((own, index) => {
    const column = Math.floor(((placed.x[index] as number) - x.from) * perX);
    const row = Math.floor((own - y.from) * perY);
    const isUpper = own >= middle;
    const key = (((placed.layer[index] as number) * 2 + Number(isUpper)) * 1024 + row) * 1024 + column;
    const known = cells.get(key);
    if (known === undefined) {
      cells.set(key, { index, y: own, standsFor: 1 });
      return;
    }
    known.standsFor += 1;
    if (isUpper ? own > known.y : own < known.y) {
      known.index = index;
      known.y = own;
    }
  });
  return cells;
}
