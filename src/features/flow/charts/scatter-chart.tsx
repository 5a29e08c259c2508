'use client';

import { useMemo, useState } from 'react';
import { shortDate } from '#domain/flow/scenes/date-axis.ts';
import type { PercentileLine } from '#domain/flow/scenes/percentile-lines.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { amountText, counted } from '#domain/flow/scenes/words.ts';
import { picked } from '../controls/picked.ts';
import { notesText } from '../scatter/point-notes.ts';
import { cardsIn, type Points } from '../scatter/points.ts';
import { ScatterCanvas } from '../scatter/scatter-canvas.tsx';
import { Along } from './axes.tsx';
import { PercentileRules } from './percentile-rules.tsx';
import { PercentileToggles } from './percentile-toggles.tsx';
import { roomUnderRail } from './plot-box.ts';
import { sayDay } from './say-day.ts';

type ScatterChartProps = {
  x: Axis;
  y: Axis;
  points: Points;
  lines: readonly PercentileLine[];
  /** What a day is called here: `day`, `working day`. */
  dayWord: string;
};

const size = { height: 300, room: { ...roomUnderRail, right: 92 } };

/** Finished cards by the day they were done and the days they took. */
export function ScatterChart({ x, y, points, lines, dayWord }: ScatterChartProps) {
  const words = useMemo(() => {
    const kindOf = (index: number) => points.kinds[points.kindOf[index] ?? 0]?.word.toLowerCase() ?? '';
    const dayOf = (index: number) => points.xs[index] ?? 0;
    const tookOf = (index: number) => points.ys[index] ?? 0;
    return {
      spoken: (index: number) =>
        `${points.keys[index]}, ${counted(tookOf(index), dayWord)}, finished ${sayDay(dayOf(index))}, ${kindOf(index)}${notesText(points.notes[index])}`,
      shown: (index: number) =>
        `${amountText(tookOf(index))} d · ${shortDate(dayOf(index))} · ${kindOf(index)}${notesText(points.notes[index])}`,
    };
  }, [points, dayWord]);
  const [hidden, hide] = useState<readonly number[]>([]);
  const layers = useMemo(
    () => ({
      front: (box: Parameters<typeof Along>[0]['box']) => (
        <>
          <PercentileRules lines={lines.filter(({ percent }) => !hidden.includes(percent))} axis={y} box={box} />
          <Along axis={x} box={box} />
        </>
      ),
    }),
    [lines, hidden, x, y],
  );
  const label = `Scatter plot of ${counted(cardsIn(points), 'card')}: arrow keys walk them, Enter opens one`;
  return (
    <>
      <ScatterCanvas label={label} x={x} y={y} points={points} size={size} words={words} layers={layers} isOverTime />
      <PercentileToggles
        lines={lines}
        hidden={hidden}
        onToggle={(percent) => hide((now) => picked(now, percent, true))}
      />
    </>
  );
}
