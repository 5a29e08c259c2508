'use client';

import { MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useState } from 'react';
import type { ColumnId } from '#domain/schemas/ids.ts';

type Drag = { id: ColumnId; over: ColumnId };

const nothing = () => undefined;

/** The library would speak of ids; what the drag does is announced in words by whoever places the stage. */
const silent = {
  announcements: { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing },
  screenReaderInstructions: { draggable: '' },
};

/** A stage in the hand, and over which other it is held; `drop` is called with both. */
export function useStageDrag(drop: (id: ColumnId, over: ColumnId) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  );
  const context = {
    id: 'stages',
    sensors,
    accessibility: silent,
    onDragStart: ({ active }: { active: { id: unknown } }) => {
      const id = active.id as ColumnId;
      setDrag({ id, over: id });
    },
    onDragOver: ({ over }: { over: { id: unknown } | null }) =>
      over ? setDrag((known) => known && { ...known, over: over.id as ColumnId }) : undefined,
    onDragCancel: () => setDrag(null),
    onDragEnd: () => {
      if (drag && drag.over !== drag.id) drop(drag.id, drag.over);
      setDrag(null);
    },
  };
  return { drag, context };
}

/** On which side of a row the held stage would fall. */
export function lineBeside(
  drag: Drag | null,
  id: ColumnId,
  indexOf: (id: ColumnId) => number,
): 'above' | 'below' | undefined {
  if (!drag || drag.over !== id || drag.id === id) return undefined;
  return indexOf(drag.id) < indexOf(id) ? 'below' : 'above';
}
