/** Finds among many places those near a point, in pixels. */
export type Places = {
  /** The index of the nearest place within `reach`; of equally near ones the first. */
  nearest: (x: number, y: number, reach: number) => number | undefined;
  /** The indices of all places within `reach` of a point, ascending. */
  within: (x: number, y: number, reach: number) => number[];
};

const cellPx = 24;

type Coordinates = ArrayLike<number>;

/** More cells than any picture has in one direction. */
const stride = 65_536;

const cellOf = (pixels: number) => Math.floor(pixels / cellPx);
const keyOf = (column: number, row: number) => column * stride + row;

function cellsOf(xs: Coordinates, ys: Coordinates): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  for (let index = 0; index < xs.length; index += 1) {
    const key = keyOf(cellOf(xs[index] as number), cellOf(ys[index] as number));
    const cell = cells.get(key);
    if (cell) cell.push(index);
    else cells.set(key, [index]);
  }
  return cells;
}

/** Places sorted into square cells at the first look-up, so that each look-up sees only the cells around its point. */
export function placesOf(xs: Coordinates, ys: Coordinates): Places {
  let cells: Map<number, number[]> | undefined;
  const distance = (index: number, x: number, y: number) =>
    Math.hypot((xs[index] as number) - x, (ys[index] as number) - y);
  function* around(x: number, y: number, reach: number): Generator<number> {
    cells ??= cellsOf(xs, ys);
    for (let column = cellOf(x - reach); column <= cellOf(x + reach); column += 1) {
      for (let row = cellOf(y - reach); row <= cellOf(y + reach); row += 1) yield* cells.get(keyOf(column, row)) ?? [];
    }
  }
  return {
    nearest(x, y, reach) {
      let best: number | undefined;
      let least = reach;
      for (const index of around(x, y, reach)) {
        const far = distance(index, x, y);
        if (far < least || (far === least && index < (best ?? Number.POSITIVE_INFINITY))) [best, least] = [index, far];
      }
      return best;
    },
    within: (x, y, reach) =>
      [...around(x, y, reach)].filter((index) => distance(index, x, y) <= reach).sort((a, b) => a - b),
  };
}
