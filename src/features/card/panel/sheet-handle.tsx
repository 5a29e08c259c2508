'use client';

import { type PointerEvent, useRef } from 'react';
import styles from './panel-frame.module.css';

const enoughPx = 40;

type SheetHandleProps = { isFull: boolean; onFull: (isFull: boolean) => void; onClose: () => void };

/** The upper edge of the panel on a phone: drawn up it fills the screen, drawn down it gives way; a tap does the same. */
export function SheetHandle({ isFull, onFull, onClose }: SheetHandleProps) {
  const from = useRef<number | null>(null);
  const wasDrawn = useRef<boolean>(false);
  const end = (event: PointerEvent) => {
    const by = event.clientY - (from.current ?? event.clientY);
    from.current = null;
    wasDrawn.current = Math.abs(by) >= enoughPx;
    if (!wasDrawn.current) return;
    if (by < 0) onFull(true);
    else if (isFull) onFull(false);
    else onClose();
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
      onPointerUp={end}
      onPointerCancel={() => {
        from.current = null;
      }}
    />
  );
}
