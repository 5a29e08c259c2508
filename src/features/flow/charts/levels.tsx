import type { Axis } from '#domain/flow/scenes/scene.ts';
import { EndNames } from './end-names.tsx';
import { type PlotBox, yOf } from './plot-box.ts';

/** A value that holds across the plot. */
export type LevelMark = { value: number; name: string; isMain: boolean };

type LevelsProps = { levels: readonly LevelMark[]; axis: Axis; box: PlotBox };

/** Levels across a plot, each with its name at the right end; the main one stands out. */
export function Levels({ levels, axis, box }: LevelsProps) {
  return (
    <g>
      {levels.map(({ value, name, isMain }) => (
        <path
          key={name}
          d={`M${box.left} ${yOf(value, axis, box)}h${box.width}`}
          stroke="var(--ink)"
          strokeWidth={isMain ? 2 : 1}
          strokeDasharray={isMain ? undefined : '5 4'}
        />
      ))}
      <EndNames names={levels} axis={axis} box={box} />
    </g>
  );
}
