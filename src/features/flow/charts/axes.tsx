import type { Axis } from '#domain/flow/scenes/scene.ts';
import styles from './plot.module.css';
import { type PlotBox, xOf, yOf } from './plot-box.ts';

const labelGapPx = 8;
const belowPx = 18;

/** Hairlines across and their labels at the left: behind all marks. */
export function Across({ axis, box }: { axis: Axis; box: PlotBox }) {
  return axis.ticks.map(({ at, label }) => {
    const y = Math.round(yOf(at, axis, box)) + 0.5;
    return (
      <g key={at}>
        <path d={`M${box.left} ${y}h${box.width}`} stroke="var(--line)" />
        <text className={styles.tick} x={box.left - labelGapPx} y={y} dy="0.32em" textAnchor="end">
          {label}
        </text>
      </g>
    );
  });
}

/** The line at the foot of a plot and the labels under it. */
export function Along({ axis, box }: { axis: Axis; box: PlotBox }) {
  const foot = box.top + box.height;
  return (
    <g>
      <path d={`M${box.left} ${foot + 0.5}h${box.width}`} stroke="var(--line-strong)" />
      {axis.ticks.map(({ at, label }) => {
        const x = xOf(at, axis, box);
        const isAtEnd = x > box.left + box.width - labelGapPx;
        return (
          <text key={at} className={styles.tick} x={x} y={foot + belowPx} textAnchor={isAtEnd ? 'end' : 'middle'}>
            {label}
          </text>
        );
      })}
    </g>
  );
}
