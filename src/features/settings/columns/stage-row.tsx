'use client';

import { useDraggable, useDroppable } from '@dnd-kit/core';
import { useEffect, useRef, useState } from 'react';
import { IconClose } from '#ui/icons.tsx';
import { withoutStage } from '../plan/edit-plan.ts';
import type { StagePlan } from '../plan/plan.ts';
import { usePlanModel } from './plan-context.tsx';
import { RemovalRow } from './removal-row.tsx';
import { StageDetails } from './stage-details.tsx';
import { StageFields } from './stage-fields.tsx';
import styles from './stage-list.module.css';

export type StagePlace = { index: number; count: number; go: (index: number) => void };
type StageRowProps = { stage: StagePlan; place: StagePlace; line: 'above' | 'below' | undefined; held: boolean };

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
    <li ref={droppable.setNodeRef} className={styles.row} data-line={line} data-held={held}>
      <fieldset className={styles.fields} aria-label={name}>
        <Order stage={stage} name={name} place={place} />
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

/** Two buttons, and a grip that does the same for the pointer. */
function Order({ stage, name, place }: { stage: StagePlan; name: string; place: StagePlace }) {
  const { setNodeRef, listeners } = useDraggable({ id: stage.id });
  return (
    <span className={styles.order}>
      <span ref={setNodeRef} className={styles.grip} title="Drag to another place" aria-hidden="true" {...listeners} />
      <OrderButton label={`Move ${name} up`} sign="↑" to={place.index - 1} place={place} />
      <OrderButton label={`Move ${name} down`} sign="↓" to={place.index + 1} place={place} />
    </span>
  );
}

function OrderButton({ label, sign, to, place }: { label: string; sign: string; to: number; place: StagePlace }) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      aria-disabled={to < 0 || to >= place.count}
      onClick={() => (to < 0 || to >= place.count ? undefined : place.go(to))}
    >
      {sign}
    </button>
  );
}
