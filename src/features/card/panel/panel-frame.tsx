'use client';

import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { keysIn } from '#domain/shortcuts/shortcuts.ts';
import { useKeyLayer } from '#ui/keys/key-layer.ts';
import { ClosePanelProvider } from './close-panel.ts';
import styles from './panel-frame.module.css';
import { SheetHandle } from './sheet-handle.tsx';
import { usePanelFocus } from './use-panel-focus.ts';
import { leastWidth, mostWidth, usePanelWidth } from './use-panel-width.ts';

const step = 20;
const panelScope = keysIn('panel');

type PanelFrameProps = { onClose: () => void; children?: ReactNode };

/** The panel beside a page of the board: not modal, as wide as its reader wants it, and the focus goes back where it was. */
export function PanelFrame({ onClose, children }: PanelFrameProps) {
  const { width, setWidth } = usePanelWidth();
  const [isFull, setFull] = useState(false);
  const aside = useRef<HTMLElement>(null);
  usePanelFocus(aside);
  useKeyLayer({ ...panelScope, aim: () => ({ run: { 'close-card': onClose } }) });
  return (
    <aside
      ref={aside}
      tabIndex={-1}
      className={styles.panel}
      style={{ '--width': `${width}px` }}
      aria-label="Card"
      data-full={isFull || undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: an hr cannot be focused and moved */}
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
      <SheetHandle isFull={isFull} onFull={setFull} onClose={onClose} />
      <div className={styles.content}>
        <ClosePanelProvider value={onClose}>{children}</ClosePanelProvider>
      </div>
    </aside>
  );
}
