'use client';

import { type ReactNode, useRef, useState } from 'react';
import { keysIn } from '#domain/shortcuts/shortcuts.ts';
import { useKeyLayer } from '#ui/keys/key-layer.ts';
import { ClosePanelProvider } from './close-panel.ts';
import { PanelEdge } from './panel-edge.tsx';
import styles from './panel-frame.module.css';
import { SheetHandle } from './sheet-handle.tsx';
import { usePanelFocus } from './use-panel-focus.ts';
import { usePanelWidth } from './use-panel-width.ts';

const panelScope = keysIn('panel');

type PanelFrameProps = { onClose: () => void; children?: ReactNode };

/** The panel beside a page of the board: not modal, as wide as its reader wants it, and the focus goes back where it was. */
export function PanelFrame({ onClose, children }: PanelFrameProps) {
  const { width, setWidth } = usePanelWidth();
  const [isFull, setFull] = useState(false);
  const [drawn, setDrawn] = useState<number | null>(null);
  const aside = useRef<HTMLElement>(null);
  usePanelFocus(aside);
  useKeyLayer({ ...panelScope, aim: () => ({ run: { 'close-card': onClose } }) });
  return (
    <aside
      ref={aside}
      tabIndex={-1}
      className={styles.panel}
      style={{ '--width': `${width}px`, '--drawn': `${drawn ?? 0}px` }}
      aria-label="Card"
      data-full={isFull || undefined}
      data-drawn={drawn !== null || undefined}
    >
      <PanelEdge width={width} setWidth={setWidth} />
      <SheetHandle isFull={isFull} onFull={setFull} onClose={onClose} onDraw={setDrawn} />
      <div className={styles.content}>
        <ClosePanelProvider value={onClose}>{children}</ClosePanelProvider>
      </div>
    </aside>
  );
}
