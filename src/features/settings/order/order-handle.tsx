'use client';

import { useDraggable } from '@dnd-kit/core';
import styles from './order.module.css';

/** Where a row stands among its like, counted from 0, and the way to another place. */
export type OrderPlace = { index: number; count: number; go: (index: number) => void };

type OrderHandleProps = { id: string; name: string; place: OrderPlace };

/** Two buttons, and a grip that does the same for the pointer. */
export function OrderHandle({ id, name, place }: OrderHandleProps) {
  const { setNodeRef, listeners } = useDraggable({ id });
  return (
    <span className={styles.order}>
      <span ref={setNodeRef} className={styles.grip} title="Drag to another place" aria-hidden="true" {...listeners} />
      <OrderButton label={`Move ${name} up`} sign="↑" to={place.index - 1} place={place} />
      <OrderButton label={`Move ${name} down`} sign="↓" to={place.index + 1} place={place} />
    </span>
  );
}

function OrderButton({ label, sign, to, place }: { label: string; sign: string; to: number; place: OrderPlace }) {
  const isEdge = to < 0 || to >= place.count;
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      aria-disabled={isEdge}
      onClick={() => (isEdge ? undefined : place.go(to))}
    >
      {sign}
    </button>
  );
}
