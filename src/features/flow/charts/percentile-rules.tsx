import type { PercentileLine } from '#domain/flow/scenes/percentile-lines.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { apart } from './apart.ts';
import styles from './plot.module.css';
import { type PlotBox, yOf } from './plot-box.ts';

type PercentileRulesProps = { lines: readonly PercentileLine[]; axis: Axis; box: PlotBox };

const labelPx = 14;

/** The percentiles across a plot, each with its name at the right end; the one that a promise is made of stands out. */
export function PercentileRules({ lines, axis, box }: PercentileRulesProps) {
  const highest = lines.toSorted((a, b) => b.percent - a.percent);
  const heights = highest.map(({ days }) => yOf(days, axis, box));
  const tops = apart(heights, labelPx);
  return highest.map(({ percent, label, isMain }, index) => (
    <g key={percent}>
      <path
        d={`M${box.left} ${heights[index]}h${box.width}`}
        stroke="var(--ink)"
        strokeWidth={isMain ? 2 : 1}
        strokeDasharray={isMain ? undefined : '5 4'}
      />
      <text className={isMain ? styles.main : styles.side} x={box.left + box.width + 6} y={tops[index]} dy="0.32em">
        {label}
      </text>
    </g>
  ));
}
