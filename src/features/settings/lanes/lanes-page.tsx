'use client';

import { DndContext, DragOverlay } from '@dnd-kit/core';
import { Button } from '@mantine/core';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { LaneId } from '#domain/schemas/ids.ts';
import { IconPlus } from '#ui/icons.tsx';
import { announce } from '#ui/live-regions.tsx';
import { mintUuid } from '#ui/mint-uuid.ts';
import { ApplyBar } from '../apply-bar.tsx';
import order from '../order/order.module.css';
import type { OrderPlace } from '../order/order-handle.tsx';
import { lineBeside, useOrderDrag } from '../order/use-order-drag.ts';
import styles from '../settings-page.module.css';
import { useSettingsForm } from '../use-settings-form.ts';
import { LaneLine } from './lane-line.tsx';
import { isOrdered, type LaneForm, laneRules, withLaneAt } from './lane-rules.ts';

type LanesPageProps = { board: BoardConfiguration; cardsInLane: Readonly<Record<LaneId, number>> };

/** The lanes that run across all stages. One that still holds cards stays until they are elsewhere. */
export function LanesPage({ board, cardsInLane }: LanesPageProps) {
  const { form, edit, problems, bar } = useSettingsForm(board, laneRules);
  const change = (id: LaneId, facets: Partial<LaneForm>) =>
    edit(form.map((lane) => (lane.id === id ? { ...lane, ...facets } : lane)));
  const remove = ({ id, isNew }: LaneForm) =>
    isNew ? edit(form.filter((lane) => lane.id !== id)) : change(id, { retired: true });
  const ordered = form.filter(isOrdered);
  const indexOf = (id: LaneId) => ordered.findIndex((lane) => lane.id === id);
  const put = (id: LaneId, index: number) => {
    edit(withLaneAt(form, id, index));
    announce(`${ordered[indexOf(id)]?.name || 'The lane'} is now lane ${index + 1} of ${ordered.length}.`);
  };
  const placeOf = (lane: LaneForm): OrderPlace | null =>
    isOrdered(lane) ? { index: indexOf(lane.id), count: ordered.length, go: (index) => put(lane.id, index) } : null;
  const { drag, context } = useOrderDrag<LaneId>('lanes', (id, over) => put(id, indexOf(over)));
  const held = drag && ordered[indexOf(drag.id)];
  return (
    <>
      <div className={styles.page}>
        <h2 className={styles.title}>Lanes</h2>
        <p className={styles.note}>
          A lane runs through every stage, for a customer, a team or a kind of work. They stand on the board in this
          order. Limits of lanes are set among the further limits.
        </p>
        <DndContext {...context}>
          <ul className={styles.lines}>
            {form.map((lane) => (
              <LaneLine
                key={lane.id}
                lane={lane}
                cards={cardsInLane[lane.id] ?? 0}
                problem={problems[lane.id]}
                place={placeOf(lane)}
                line={lineBeside(drag, lane.id, indexOf)}
                onChange={(facets) => change(lane.id, facets)}
                onRemove={() => remove(lane)}
              />
            ))}
          </ul>
          <DragOverlay dropAnimation={null}>
            {held ? <div className={order.held}>{held.name || 'Lane'}</div> : null}
          </DragOverlay>
        </DndContext>
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus />}
            onClick={() => edit([...form, { id: mintUuid() as LaneId, name: '', retired: false, isNew: true }])}
          >
            Lane
          </Button>
        </div>
      </div>
      <ApplyBar {...bar} />
    </>
  );
}
