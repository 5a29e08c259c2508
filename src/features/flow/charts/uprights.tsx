import type { Axis } from '#domain/flow/scenes/scene.ts';
import { apart } from './apart.ts';
import styles from './plot.module.css';
import { type PlotBox, xOf } from './plot-box.ts';

/** A value of the horizontal axis with its name on top. */
export type Upright = { at: number; name: string; isMain: boolean };

const namePx = 34;

/** Uprights through a plot; their names stand above it, none upon another. */
export function Uprights({ marks, axis, box }: { marks: readonly Upright[]; axis: Axis; box: PlotBox }) {
  const places = marks.map(({ at }) => xOf(at, axis, box));
  const names = apart(places, namePx);
  return marks.map(({ name, isMain }, index) => (
    <g key={name}>
      <path
        d={`M${places[index]} ${box.top}v${box.height}`}
        stroke="var(--ink)"
        strokeWidth={isMain ? 2 : 1}
        strokeDasharray={isMain ? undefined : '5 4'}
      />
      <text className={isMain ? styles.main : styles.side} x={names[index]} y={box.top - 7} textAnchor="middle">
        {name}
      </text>
    </g>
  ));
}
