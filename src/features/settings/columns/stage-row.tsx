'use client';

import { useDroppable } from '@dnd-kit/core';
import { useEffect, useRef, useState } from 'react';
import { IconClose } from '#ui/icons.tsx';
import orderStyles from '../order/order.module.css';
import { OrderHandle, type OrderPlace } from '../order/order-handle.tsx';
import { withoutStage } from '../plan/edit-plan.ts';
import type { StagePlan } from '../plan/plan.ts';
import { usePlanModel } from './plan-context.tsx';
import { RemovalRow } from './removal-row.tsx';
import { StageDetails } from './stage-details.tsx';
import { StageFields } from './stage-fields.tsx';
import styles from './stage-list.module.css';

type StageRowProps = { stage: StagePlan; place: OrderPlace; line: 'above' | 'below' | undefined; held: boolean };

/** One stage of the form; its details unfold below it. */
export function StageRow({ stage, place, line, held }: StageRowProps) {
  const { edit } = usePlanModel();
  const [open, setOpen] = useState(false);
  const droppable = useDroppable({ id: stage.id });
  const remove = useRef<HTMLButtonElement>(null);
  const isGoing = useRef<boolean>(stage.removal !== null);
  useEffect(() => {
    if (isGoing.current && !stage.removal) remove.current?.focus();
    isGoing.current = stage.removal !== null;
  }, [stage.removal]);
  const name = stage.name.trim() || 'New stage';
  return (
    <li ref={droppable.setNodeRef} className={`${styles.row} ${orderStyles.row}`} data-line={line} data-held={held}>
      <fieldset className={styles.fields} aria-label={name}>
        <div className={styles.order}>
          <OrderHandle id={stage.id} name={name} place={place} />
        </div>
        {stage.removal ? (
          <RemovalRow stage={stage} cardsTo={stage.removal.cardsTo} />
        ) : (
          <>
            <StageFields stage={stage} details={{ open, toggle: () => setOpen(!open), id: `details-${stage.id}` }} />
            <button
              ref={remove}
              type="button"
              className={styles.remove}
              aria-label={`Remove ${name}`}
              onClick={() => edit((plan) => withoutStage(plan, stage.id))}
            >
              <IconClose />
            </button>
          </>
        )}
      </fieldset>
      {open && !stage.removal ? <StageDetails id={`details-${stage.id}`} stage={stage} /> : null}
    </li>
  );
}
