'use client';

import { DndContext, DragOverlay } from '@dnd-kit/core';
import { Button } from '@mantine/core';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { IconPlus } from '#ui/icons.tsx';
import { announce } from '#ui/live-regions.tsx';
import { mintUuid } from '#ui/mint-uuid.ts';
import orderStyles from '../order/order.module.css';
import { lineBeside, useOrderDrag } from '../order/use-order-drag.ts';
import { withNewStage, withStageAt } from '../plan/edit-plan.ts';
import { usePlanModel } from './plan-context.tsx';
import styles from './stage-list.module.css';
import { StageRow } from './stage-row.tsx';

/** The stages in their order, each with what it is; the order changes by buttons and by drag alike. */
export function StageList() {
  const { plan, edit } = usePlanModel();
  const indexOf = (id: ColumnId) => plan.stages.findIndex((stage) => stage.id === id);
  const place = (id: ColumnId, index: number) => {
    edit((current) => withStageAt(current, id, index));
    announce(
      `${plan.stages[indexOf(id)]?.name || 'The new stage'} is now stage ${index + 1} of ${plan.stages.length}.`,
    );
  };
  const { drag, context } = useOrderDrag<ColumnId>('stages', (id, over) => place(id, indexOf(over)));
  const held = drag && plan.stages[indexOf(drag.id)];
  return (
    <section aria-labelledby="stages-title" className={styles.section}>
      <h2 id="stages-title" className={styles.title}>
        Stages
      </h2>
      <Heads />
      <DndContext {...context}>
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
          {held ? <div className={orderStyles.held}>{held.name || 'New stage'}</div> : null}
        </DragOverlay>
      </DndContext>
      <AddStage onAdd={() => edit((current) => withNewStage(current, mintUuid() as ColumnId))} />
    </section>
  );
}

const heads = ['Name', 'Kind', 'Split', 'Limit', 'At the limit', 'Definition of ready or done'];

function Heads() {
  return (
    <div className={styles.heads} aria-hidden="true">
      <span />
      {heads.map((head) => (
        <span key={head}>{head}</span>
      ))}
    </div>
  );
}

function AddStage({ onAdd }: { onAdd: () => void }) {
  return (
    <div>
      <Button variant="default" leftSection={<IconPlus />} onClick={onAdd}>
        Stage
      </Button>
    </div>
  );
}
