'use client';

import { DndContext, DragOverlay, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { IconPlus } from '#ui/icons.tsx';
import { announce } from '#ui/live-regions.tsx';
import { mintUuid } from '#ui/mint-uuid.ts';
import { withNewStage, withStageAt } from '../plan/edit-plan.ts';
import { usePlanModel } from './plan-context.tsx';
import styles from './stage-list.module.css';
import { StageRow } from './stage-row.tsx';

const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

const heads = ['Name', 'Kind', 'Split', 'Limit', 'At the limit', 'Definition of ready or done'];

/** The stages in their order, each with what it is; the order changes by buttons and by drag alike. */
export function StageList() {
  const { plan, edit } = usePlanModel();
  const [drag, setDrag] = useState<{ id: ColumnId; over: ColumnId } | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  );
  const place = (id: ColumnId, index: number) => {
    edit((current) => withStageAt(current, id, index));
    const name = plan.stages.find((stage) => stage.id === id)?.name || 'The new stage';
    announce(`${name} is now stage ${index + 1} of ${plan.stages.length}.`);
  };
  const indexOf = (id: ColumnId) => plan.stages.findIndex((stage) => stage.id === id);
  const held = drag && plan.stages[indexOf(drag.id)];
  return (
    <section aria-labelledby="stages-title" className={styles.section}>
      <h2 id="stages-title" className={styles.title}>
        Stages
      </h2>
      <div className={styles.heads} aria-hidden="true">
        <span />
        {heads.map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      <DndContext
        id="stages"
        sensors={sensors}
        accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
        onDragStart={({ active }) => setDrag({ id: active.id as ColumnId, over: active.id as ColumnId })}
        onDragOver={({ over }) => over && setDrag((known) => known && { ...known, over: over.id as ColumnId })}
        onDragCancel={() => setDrag(null)}
        onDragEnd={() => {
          if (drag && drag.over !== drag.id) place(drag.id, indexOf(drag.over));
          setDrag(null);
        }}
      >
        <ol className={styles.list}>
          {plan.stages.map((stage, index) => (
            <StageRow
              key={stage.id}
              stage={stage}
              place={{ index, count: plan.stages.length, go: (to) => place(stage.id, to) }}
              line={lineBeside(drag, stage.id, indexOf)}
              held={drag?.id === stage.id}
            />
          ))}
        </ol>
        <DragOverlay dropAnimation={null}>
          {held ? <div className={styles.held}>{held.name || 'New stage'}</div> : null}
        </DragOverlay>
      </DndContext>
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus />}
          onClick={() => edit((current) => withNewStage(current, mintUuid() as ColumnId))}
        >
          Stage
        </Button>
      </div>
    </section>
  );
}

/** On which side of a row the held stage would fall. */
function lineBeside(
  drag: { id: ColumnId; over: ColumnId } | null,
  id: ColumnId,
  indexOf: (id: ColumnId) => number,
): 'above' | 'below' | undefined {
  if (!drag || drag.over !== id || drag.id === id) return undefined;
  return indexOf(drag.id) < indexOf(id) ? 'below' : 'above';
}
