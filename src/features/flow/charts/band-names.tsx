import type { BandMarks } from '#domain/flow/scenes/cumulative-flow-bands.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { labelWidth } from '../words/text-width.ts';
import { apart } from './apart.ts';
import styles from './plot.module.css';
import { type PlotBox, yOf } from './plot-box.ts';
import { shortName } from './short-name.ts';

const gapPx = 13;
const afterPlotPx = 6;

/** The bands' names at their right ends, pushed apart where they are thin. */
export function BandNames({ marks, axis, box }: { marks: BandMarks; axis: Axis; box: PlotBox }) {
  const done = { column: 'done', name: 'Delivered', middle: ((marks.done.at(-1) ?? 0) + axis.from) / 2 };
  const ends = marks.bands.map((band) => ({
    ...band,
    middle: ((band.upper.at(-1) ?? 0) + (band.lower.at(-1) ?? 0)) / 2,
  }));
  const names = [...ends, done];
  const tops = apart(
    names.map(({ middle }) => yOf(middle, axis, box) + 4),
    gapPx,
  );
  return names.map(({ column, name }, index) => (
    <text key={column} className={styles.band} x={box.left + box.width + afterPlotPx} y={tops[index]}>
      {shortName(name, box.after - afterPlotPx, labelWidth)}
    </text>
  ));
}
