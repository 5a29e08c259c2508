'use client';

import { ReferenceLine } from 'recharts';
import type { PercentileLine } from '#domain/flow/scenes/percentile-lines.ts';

/** The percentiles across a chart, labelled at their ends; the one that a promise is made of stands out. */
export const percentileRules = (lines: readonly PercentileLine[]) =>
  lines.map(({ percent, days, label, isMain }) => (
    <ReferenceLine
      key={percent}
      y={days}
      stroke="var(--ink)"
      strokeWidth={isMain ? 2 : 1}
      {...(isMain ? {} : { strokeDasharray: '5 4' })}
      label={{ value: label, position: 'right', fill: 'var(--ink)', fontSize: 12, fontWeight: isMain ? 650 : 450 }}
    />
  ));
