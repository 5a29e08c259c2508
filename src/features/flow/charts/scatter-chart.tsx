'use client';

import type { ScatterDot } from '#domain/flow/scenes/cycle-time-scatter.ts';
import type { PercentileLine } from '#domain/flow/scenes/percentile-lines.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { Dots } from './dots.tsx';
import type { DrawnCard } from './drawn-card.ts';
import { PercentileNames, percentileRules } from './percentile-rules.tsx';
import { Plot } from './plot.tsx';

type ScatterChartProps = {
  x: Axis;
  y: Axis;
  dots: readonly (ScatterDot & DrawnCard)[];
  lines: readonly PercentileLine[];
};

/** Finished cards by the day they were done and the days they took. */
export function ScatterChart({ x, y, dots, lines }: ScatterChartProps) {
  const marks = dots.map((dot) => ({
    ...dot,
    x: dot.finishedOn,
    y: dot.days,
    isRinged: dot.isReopened,
    says: `${dot.word}, ${dot.days} d${dot.isReopened ? ', re-opened' : ''}${dot.isInstant ? ', never seen in progress' : ''}`,
  }));
  return (
    <Plot x={x} y={y} label="Scatter plot" right={88}>
      {percentileRules(lines)}
      <PercentileNames lines={lines} />
      <Dots dots={marks} />
    </Plot>
  );
}
