'use client';

import { MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useState } from 'react';

type Drag<Id extends string> = { id: Id; over: Id };

const nothing = () => undefined;

/** The library would speak of ids; what the drag does is announced in words by whoever places the row. */
const silent = {
  announcements: { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing },
  screenReaderInstructions: { draggable: '' },
};

/** A row of an ordered list in the hand, and over which other it is held; `drop` is called with both. `name` tells lists of one page apart. */
export function useOrderDrag<Id extends string>(name: string, drop: (id: Id, over: Id) => void) {
  const [drag, setDrag] = useState<Drag<Id> | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  );
  const context = {
    id: name,
    sensors,
    accessibility: silent,
    onDragStart: ({ active }: { active: { id: unknown } }) => {
      const id = active.id as Id;
      setDrag({ id, over: id });
    },
    onDragOver: ({ over }: { over: { id: unknown } | null }) =>
      over ? setDrag((known) => known && { ...known, over: over.id as Id }) : undefined,
    onDragCancel: () => setDrag(null),
    onDragEnd: () => {
      if (drag && drag.over !== drag.id) drop(drag.id, drag.over);
      setDrag(null);
    },
  };
  return { drag, context };
}

/** On which side of a row the held one would fall. */
export function lineBeside<Id extends string>(
  drag: Drag<Id> | null,
  id: Id,
  indexOf: (id: Id) => number,
): 'above' | 'below' | undefined {
  if (!drag || drag.over !== id || drag.id === id) return undefined;
  return indexOf(drag.id) < indexOf(id) ? 'below' : 'above';
}
