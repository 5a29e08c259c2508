'use client';

import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { Across } from '../charts/axes.tsx';
import frameStyles from '../charts/chart-frame.module.css';
import { ChartPicture } from '../charts/chart-picture.tsx';
import { type PlotBox, plotBox, type Room, roomAt, xOf, yOf } from '../charts/plot-box.ts';
import { useLight } from '../charts/use-light.ts';
import { useWidth } from '../charts/use-width.ts';
import { EventsRail } from '../rail/events-rail.tsx';
import { RangeBrush } from '../range/range-brush.tsx';
import { Crosshair } from './crosshair.tsx';
import { drawPoints } from './draw-points.ts';
import type { Points } from './points.ts';
import styles from './scatter-canvas.module.css';
import { Tip } from './tip.tsx';
import { useOpenCard } from './use-open-card.ts';
import { usePointing } from './use-pointing.ts';

type ScatterCanvasProps = {
  /** What a screen reader calls the picture. */
  label: string;
  x: Axis;
  y: Axis;
  points: Points;
  size: { height: number; room: Room };
  /** What is said of a point by its index: aloud with the card's key, and in the tip behind it. */
  words: { spoken: (index: number) => string; shown: (index: number) => string };
  /** What stands behind the points and before them. */
  layers: { back?: (box: PlotBox) => ReactNode; front: (box: PlotBox) => ReactNode };
  /** Whether the horizontal axis is of days, of which a range can be drawn. */
  isOverTime?: boolean;
};

/** Cards as glyphs on a canvas, thousands as quickly as ten; axes, lines and names are vector above and below it. */
export function ScatterCanvas({ label, x, y, points, size, words, layers, isOverTime }: ScatterCanvasProps) {
  const { height } = size;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(frame);
  const light = useLight();
  const room = useMemo(() => roomAt(width, size.room), [width, size.room]);
  const box = useMemo(() => plotBox(width, height, room), [width, height, room]);
  const placed = useMemo(
    () => ({
      xs: Float64Array.from(points.xs, (value) => xOf(value, x, box)),
      ys: Float64Array.from(points.ys, (value) => yOf(value, y, box)),
    }),
    [points, x, y, box],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another light needs other ink
  useLayoutEffect(() => {
    if (canvas.current && width > 0) drawPoints(canvas.current, points, placed, { width, height });
  }, [points, placed, width, height, light]);
  const { held, on } = usePointing({ points, placed, spoken: words.spoken, open: useOpenCard() });
  const at = held && { x: placed.xs[held.at] ?? 0, y: placed.ys[held.at] ?? 0 };
  return (
    <div ref={frame} className={frameStyles.frame} style={{ height }} {...on}>
      <ChartPicture label={label}>
        {width > 0 ? (
          <>
            <svg className={styles.layer} width={width} height={height} aria-hidden="true">
              <Across axis={y} box={box} />
              {layers.back?.(box)}
            </svg>
            <canvas ref={canvas} className={styles.layer} style={{ width, height }} />
            <svg className={styles.layer} width={width} height={height} aria-hidden="true">
              {layers.front(box)}
              {at ? <Crosshair at={at} box={box} /> : null}
            </svg>
          </>
        ) : null}
      </ChartPicture>
      {isOverTime ? <RangeBrush axis={x} box={box} /> : null}
      {isOverTime && width > 0 ? <EventsRail axis={x} box={box} /> : null}
      {held && at ? <Tip points={points} held={held} at={at} box={box} shown={words.shown} /> : null}
    </div>
  );
}
