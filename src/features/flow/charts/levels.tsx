import type { Axis } from '#domain/flow/scenes/scene.ts';
import styles from './plot.module.css';
import { type PlotBox, yOf } from './plot-box.ts';

/** A value that holds across the plot, with its name at the right end. */
export type LevelMark = { value: number; name: string; isMain: boolean };

type LevelsProps = { levels: readonly LevelMark[]; axis: Axis; box: PlotBox };

export function Levels({ levels, axis, box }: LevelsProps) {
  return levels.map(({ value, name, isMain }) => {
    const y = yOf(value, axis, box);
    return (
      <g key={name}>
        <path
          d={`M${box.left} ${y}h${box.width}`}
          stroke="var(--ink)"
          strokeWidth={isMain ? 2 : 1}
          strokeDasharray={isMain ? undefined : '5 4'}
        />
        <text className={isMain ? styles.main : styles.side} x={box.left + box.width + 6} y={y} dy="0.32em">
          {name}
        </text>
      </g>
    );
  });
}
