import type { Axis } from '#domain/flow/scenes/scene.ts';
import { apart } from './apart.ts';
import styles from './plot.module.css';
import { type PlotBox, yOf } from './plot-box.ts';

/** The name of a line, at the height where the line ends; without a value the line is not there. */
export type EndName = { name: string; value: number | null | undefined; isMain: boolean };

const gapPx = 14;

/** The names of lines at their right ends, none upon another. */
export function EndNames({ names, axis, box }: { names: readonly EndName[]; axis: Axis; box: PlotBox }) {
  const placed = names
    .flatMap(({ name, value, isMain }) =>
      value === null || value === undefined ? [] : [{ name, isMain, y: yOf(value, axis, box) }],
    )
    .toSorted((a, b) => a.y - b.y);
  const tops = apart(
    placed.map(({ y }) => y),
    gapPx,
  );
  return placed.map(({ name, isMain }, index) => (
    <text
      key={name}
      className={isMain ? styles.main : styles.side}
      x={box.left + box.width + 6}
      y={tops[index]}
      dy="0.32em"
    >
      {name}
    </text>
  ));
}
