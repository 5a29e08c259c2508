'use client';

import type { KeyboardEvent, PointerEvent } from 'react';
import styles from './panel-frame.module.css';
import { leastWidth, mostWidth } from './use-panel-width.ts';

const step = 20;

type PanelEdgeProps = { width: number; setWidth: (width: number) => void };

/** The edge by which the panel is made wider and narrower: drawn, or by arrow keys. */
export function PanelEdge({ width, setWidth }: PanelEdgeProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be focused and moved
    <div
      className={styles.edge}
      role="separator"
      tabIndex={0}
      aria-label="Width of the panel"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={leastWidth}
      aria-valuemax={mostWidth}
      onKeyDown={(event: KeyboardEvent) => {
        const by = { ArrowLeft: step, ArrowRight: -step }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        setWidth(width + by);
      }}
      onPointerDown={(event: PointerEvent<HTMLElement>) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event: PointerEvent<HTMLElement>) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
      }}
    />
  );
}
