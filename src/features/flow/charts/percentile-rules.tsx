import type { PercentileLine } from '#domain/flow/scenes/percentile-lines.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { Levels } from './levels.tsx';
import type { PlotBox } from './plot-box.ts';

type PercentileRulesProps = { lines: readonly PercentileLine[]; axis: Axis; box: PlotBox };

/** The percentiles across a plot, each with its name at the right end; the one that a promise is made of stands out. */
export function PercentileRules({ lines, axis, box }: PercentileRulesProps) {
  const levels = lines.map(({ days, label, isMain }) => ({ value: days, name: label, isMain }));
  return <Levels levels={levels} axis={axis} box={box} />;
}
