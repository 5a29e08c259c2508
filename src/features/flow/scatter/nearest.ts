/** Finds among many places those near a point, in pixels. */
export type Places = {
  /** The index of the nearest place within `reach`; of equally near ones the first. */
  nearest: (x: number, y: number, reach: number) => number | undefined;
  /** The indices of all places within `reach` of a point, ascending. */
  within: (x: number, y: number, reach: number) => number[];
};

const cellPx = 24;

/** Places sorted into square cells once, so that a look-up sees only the cells around the point. */
export function placesOf(xs: ArrayLike<number>, ys: ArrayLike<number>): Places {
  const cells = new Map<string, number[]>();
  const cellOf = (pixels: number) => Math.floor(pixels / cellPx);
  for (let index = 0; index < xs.length; index += 1) {
    const key = `${cellOf(xs[index] as number)} ${cellOf(ys[index] as number)}`;
    const cell = cells.get(key);
    if (cell) cell.push(index);
    else cells.set(key, [index]);
  }
  const distance = (index: number, x: number, y: number) =>
    Math.hypot((xs[index] as number) - x, (ys[index] as number) - y);
  function* around(x: number, y: number, reach: number): Generator<number> {
    for (let column = cellOf(x - reach); column <= cellOf(x + reach); column += 1) {
      for (let row = cellOf(y - reach); row <= cellOf(y + reach); row += 1) yield* cells.get(`${column} ${row}`) ?? [];
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
