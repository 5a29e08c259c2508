'use client';

import { useDroppable } from '@dnd-kit/core';
import { Button, TextInput } from '@mantine/core';
import order from '../order/order.module.css';
import { OrderHandle, type OrderPlace } from '../order/order-handle.tsx';
import styles from '../settings-page.module.css';
import type { LaneForm } from './lane-rules.ts';

type LaneLineProps = {
  lane: LaneForm;
  cards: number;
  problem: string | undefined;
  /** Where it stands among the lanes in order; none for one that was removed. */
  place: OrderPlace | null;
  line: 'above' | 'below' | undefined;
  onChange: (facets: Partial<LaneForm>) => void;
  onRemove: () => void;
};

export function LaneLine({ lane, cards, problem, place, line, onChange, onRemove }: LaneLineProps) {
  const droppable = useDroppable({ id: lane.id, disabled: place === null });
  const name = lane.name.trim() || 'New lane';
  if (lane.retired) {
    return (
      <li className={styles.line} data-off="true">
        <span className={styles.side}>{name}, removed; its history stays in every chart.</span>
        <Button variant="default" onClick={() => onChange({ retired: false })} aria-label={`Bring ${name} back`}>
          Bring back
        </Button>
      </li>
    );
  }
  return (
    <li ref={droppable.setNodeRef} className={`${styles.line} ${styles.withOrder} ${order.row}`} data-line={line}>
      {place ? <OrderHandle id={lane.id} name={name} place={place} /> : null}
      <TextInput
        aria-label="Name of the lane"
        value={lane.name}
        maxLength={120}
        autoFocus={lane.isNew && lane.name === ''}
        error={problem}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      {cards > 0 ? (
        <span className={styles.side}>{cards === 1 ? 'holds 1 card' : `holds ${cards} cards`}</span>
      ) : (
        <Button variant="default" onClick={onRemove} aria-label={`Remove ${name}`}>
          Remove
        </Button>
      )}
    </li>
  );
}
