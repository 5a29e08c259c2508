'use client';

import { type PointerEvent, useRef } from 'react';
import styles from './panel-frame.module.css';

const enoughPx = 40;

type SheetHandleProps = {
  isFull: boolean;
  onFull: (isFull: boolean) => void;
  onClose: () => void;
  /** How far it is drawn down from where it stood, in pixels; null: it is let go. */
  onDraw: (by: number | null) => void;
};

/** The upper edge of the panel on a phone, which follows the finger: drawn up it fills the screen, drawn down it gives way; a tap does the same. */
export function SheetHandle({ isFull, onFull, onClose, onDraw }: SheetHandleProps) {
  const from = useRef<number | null>(null);
  const wasDrawn = useRef<boolean>(false);
  const end = (event: PointerEvent) => {
    const by = event.clientY - (from.current ?? event.clientY);
    from.current = null;
    onDraw(null);
    if (by <= -enoughPx) onFull(true);
    else if (by >= enoughPx && isFull) onFull(false);
    else if (by >= enoughPx) onClose();
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-expanded={isFull}
      aria-label="Full height"
      onClick={() => (wasDrawn.current ? undefined : onFull(!isFull))}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        wasDrawn.current = false;
        from.current = event.clientY;
      }}
      onPointerMove={(event) => {
        if (from.current === null) return;
        const by = event.clientY - from.current;
        wasDrawn.current ||= Math.abs(by) >= enoughPx / 4;
        if (wasDrawn.current) onDraw(by);
      }}
      onPointerUp={end}
      onPointerCancel={() => {
        from.current = null;
        onDraw(null);
      }}
    />
  );
}
