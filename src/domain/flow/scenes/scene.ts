import type { DefinitionKey } from '../definitions.ts';
import type { Explanation } from './explanation.ts';
import type { Phrase } from './phrase.ts';

/** A mark on an axis, in the axis's own unit. */
export type Tick = { at: number; label: string };

/** [from, to] in days since 1970 for dates, else in the unit of the figure. */
export type Axis = { from: number; to: number; ticks: readonly Tick[] };

export type SceneTable = {
  head: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  /** How many rows of a long history are not in `rows`; absent = none. The export has them all. */
  more?: number;
};

/**
 * A chart, computed: one sentence with the finding, what to draw in the units of the data, and the same figures as a
 * table. Pure, so that page, picture, mail and speech say the same. An empty chart has a sentence that says what it
 * needs, its axes, and no marks.
 */
export type Scene<Marks> = {
  title: string;
  definition: DefinitionKey;
  sentence: readonly Phrase[];
  /** Cautions that belong under the picture. */
  notes: readonly string[];
  /** How many cards (or weeks) the finding rests on. */
  n: number;
  x: Axis;
  y: Axis;
  marks: Marks;
  table: SceneTable;
  /** How the figure came about on this board; absent where a figure explains itself otherwise. */
  explanation?: Explanation;
};
