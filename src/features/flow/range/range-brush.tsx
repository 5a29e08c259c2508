'use client';

import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { type Day, dayText } from '#domain/flow/day.ts';
import { DEFAULT_FLOW_VIEW } from '#domain/flow/flow-view.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { showDay } from '#ui/date-display.ts';
import { useFlowAddress } from '../address/flow-address.tsx';
import { rangeBetween } from '../address/range.ts';
import { type PlotBox, valueAt, xOf } from '../charts/plot-box.ts';
import styles from './range-brush.module.css';

const leastPx = 5;

type Drawn = { from: Day; to: Day };

/** Over the plot of a chart of days: drawing across it shows only those days, a double click the usual range again. */
export function RangeBrush({ axis, box }: { axis: Axis; box: PlotBox }) {
  const { days, go } = useFlowAddress();
  const [drawn, draw] = useState<Drawn | null>(null);
  const startX = useRef<number | null>(null);
  const hasDrawn = useRef<boolean>(false);
  const dayAt = (event: PointerEvent, clientX: number) => {
    const left = event.currentTarget.getBoundingClientRect().left - box.left;
    return Math.round(valueAt(clientX - left, axis, box));
  };
  const start = (event: PointerEvent) => {
    hasDrawn.current = false;
    if (event.pointerType === 'touch' || event.button !== 0) return;
    startX.current = event.clientX;
  };
  const move = (event: PointerEvent) => {
    if (startX.current === null) return;
    if (!drawn && Math.abs(event.clientX - startX.current) < leastPx) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    hasDrawn.current = true;
    const [one, other] = [dayAt(event, startX.current), dayAt(event, event.clientX)];
    draw({ from: Math.min(one, other), to: Math.max(one, other) });
  };
  const end = () => {
    startX.current = null;
    if (!drawn) return;
    draw(null);
    go((view) => ({ ...view, ...rangeBetween(drawn.from, drawn.to, days.today) }));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the two date fields do the same without drawing
    <div
      className={styles.brush}
      style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => {
        startX.current = null;
        draw(null);
      }}
      onClickCapture={(event: MouseEvent) => {
        if (hasDrawn.current) event.stopPropagation();
      }}
      onDoubleClick={() => go((view) => ({ ...view, days: DEFAULT_FLOW_VIEW.days, at: DEFAULT_FLOW_VIEW.at }))}
    >
      {drawn ? <Band drawn={drawn} axis={axis} box={box} /> : null}
    </div>
  );
}

function Band({ drawn, axis, box }: { drawn: Drawn; axis: Axis; box: PlotBox }) {
  const left = xOf(drawn.from, axis, box) - box.left;
  const width = xOf(drawn.to, axis, box) - box.left - left;
  return (
    <div className={styles.band} style={{ left, width: Math.max(1, width) }}>
      <span>
        {showDay(dayText(drawn.from))} – {showDay(dayText(drawn.to))}
      </span>
    </div>
  );
}
