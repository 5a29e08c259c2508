import type { Shape } from '#ui/glyph.tsx';

/** How the cards of one type are drawn, and what they are called. */
export type PointKind = { shape: Shape; color: string; word: string };

/** What a point says beside its place. */
export type PointNote = 'reopened' | 'instant' | 'blocked';

/** Cards as points in the units of the axes, in columns of equal length: thousands of them travel to the browser. */
export type Points = {
  keys: readonly string[];
  /** The number under which the board finds the card; 0 = it does not. */
  numbers: readonly number[];
  xs: readonly number[];
  ys: readonly number[];
  kinds: readonly PointKind[];
  /** By point: the index of its kind. */
  kindOf: readonly number[];
  /** How many cards a point stands for, itself among them; only of those that stand for more than one. */
  standsFor: Readonly<Record<number, number>>;
  /** Only of those points that have any. */
  notes: Readonly<Record<number, readonly PointNote[]>>;
  /** Indices of those that ask for attention. */
  ringed: readonly number[];
};

/** Where each point lies in the picture, in pixels. */
export type Placed = { xs: Float64Array; ys: Float64Array };

export type Point = {
  card: string;
  type: string;
  x: number;
  y: number;
  standsFor: number;
  notes: readonly PointNote[];
  isRinged: boolean;
};

type Around = { numbers: ReadonlyMap<string, number>; kindOf: (type: string) => PointKind };

function entriesOf<Value>(points: readonly Point[], find: (point: Point) => Value | undefined) {
  const entries = points.map((point, index) => [index, find(point)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Record<number, Value>;
}

/** Points in the order in which keys walk them: by the horizontal axis, then by the vertical one. */
export function packPoints(unordered: readonly Point[], { numbers, kindOf }: Around): Points {
  const points = unordered.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const types = [...new Set(points.map(({ type }) => type))];
  const placeOfType = new Map(types.map((type, index) => [type, index]));
  return {
    keys: points.map(({ card }) => card),
    numbers: points.map(({ card }) => numbers.get(card) ?? 0),
    xs: points.map(({ x }) => x),
    ys: points.map(({ y }) => y),
    kinds: types.map(kindOf),
    kindOf: points.map(({ type }) => placeOfType.get(type) ?? 0),
    standsFor: entriesOf(points, ({ standsFor }) => (standsFor > 1 ? standsFor : undefined)),
    notes: entriesOf(points, ({ notes }) => (notes.length > 0 ? notes : undefined)),
    ringed: points.flatMap(({ isRinged }, index) => (isRinged ? [index] : [])),
  };
}

/** How many cards the points stand for. */
export const cardsIn = ({ keys, standsFor }: Points): number =>
  Object.values(standsFor).reduce((sum, count) => sum + count - 1, keys.length);
