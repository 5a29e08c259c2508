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
  const placed = dots.map((dot, index) => ({ index, ...placeOf(dot) }));
  const middle = (axes.y.from + axes.y.to) / 2;
  for (let cell = FINEST_CELL; ; cell *= 2) {
    const cells = cellsOf(placed, axes, cell, middle);
    if (cells.size > most && cell < WIDTH) continue;
    return [...cells.values()]
      .sort((a, b) => a.index - b.index)
      .map(({ index, standsFor }) => ({ ...(dots[index] as Dot), standsFor }));
  }
}

type Placed = DotPlace & { index: number };

function cellsOf(placed: readonly Placed[], { x, y }: { x: Axis; y: Axis }, cell: number, middle: number) {
  const perX = WIDTH / cell / Math.max(1, x.to - x.from);
  const perY = HEIGHT / cell / Math.max(1, y.to - y.from);
  const cells = new Map<string, { index: number; y: number; standsFor: number }>();
  for (const dot of placed) {
    const isUpper = dot.y >= middle;
    const key = [Math.floor((dot.x - x.from) * perX), Math.floor((dot.y - y.from) * perY), isUpper, dot.layer].join(
      ' ',
    );
    const known = cells.get(key);
    if (known === undefined) {
      cells.set(key, { index: dot.index, y: dot.y, standsFor: 1 });
      continue;
    }
    known.standsFor += 1;
    if (isUpper ? dot.y > known.y : dot.y < known.y) {
      known.index = dot.index;
      known.y = dot.y;
    }
  }
  return cells;
}
