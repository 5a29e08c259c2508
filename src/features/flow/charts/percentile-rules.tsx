'use client';

import { ReferenceLine, usePlotArea, useYAxisScale } from 'recharts';
import type { PercentileLine } from '#domain/flow/scenes/percentile-lines.ts';
import { apart } from './apart.ts';
import styles from './plot.module.css';

const labelPx = 14;

/** The percentiles across a chart; the one that a promise is made of stands out. */
export const percentileRules = (lines: readonly PercentileLine[]) =>
  lines.map(({ percent, days, isMain }) => (
    <ReferenceLine
      key={percent}
      y={days}
      stroke="var(--ink)"
      strokeWidth={isMain ? 2 : 1}
      {...(isMain ? {} : { strokeDasharray: '5 4' })}
    />
  ));

/** Their names at the right ends, highest first, none upon another. */
export function PercentileNames({ lines }: { lines: readonly PercentileLine[] }) {
  const [toY, area] = [useYAxisScale(), usePlotArea()];
  if (!toY || !area) return null;
  const highest = lines.toSorted((a, b) => b.percent - a.percent);
  const tops = apart(
    highest.map(({ days }) => Number(toY(days)) + 4),
    labelPx,
  );
  return highest.map(({ percent, label, isMain }, index) => (
    <text key={percent} className={isMain ? styles.main : styles.side} x={area.x + area.width + 6} y={tops[index]}>
      {label}
    </text>
  ));
}
