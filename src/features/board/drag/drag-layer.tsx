'use client';

import {
  type CollisionDetection,
  DndContext,
  DragOverlay,
  MeasuringStrategy,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useMemo, useState } from 'react';
import { putBack } from '../keys/carry.ts';
import { listKey } from '../state/list-key.ts';
import { useMotion, useSession } from '../store/board-context.tsx';
import type { BoardSession } from '../store/board-session.ts';
import { CardGrip } from './card-grip.tsx';
import { dragHandlers } from './drag-handlers.ts';
import { listAt } from './drop-target.ts';
import { HeldCards } from './held-cards.tsx';
import { returnHome } from './return-home.ts';
import { ScrolledLists } from './scrolled-lists.tsx';
import { turnsByStage } from './turn-at-edge.ts';
import type { Grips } from './use-grips.ts';

const measuring = { droppable: { strategy: MeasuringStrategy.WhileDragging } };
const mouse = { activationConstraint: { distance: 4 } };
const touch = { activationConstraint: { delay: 220, tolerance: 8 } };

/** Where one stage fills the screen, the board turns by stages and not by pixels. */
const autoScroll = { canScroll: (element: Element) => !turnsByStage(element) };

/** Drag by mouse after 4 px and by touch after a press of 220 ms. The board's state stays untouched until the drop. */
export function DragLayer({ grips }: { grips: Grips }) {
  const session = useSession();
  const [cancelled, setCancelled] = useState(false);
  const sensors = useSensors(useSensor(MouseSensor, mouse), useSensor(TouchSensor, touch));
  const handlers = useMemo(() => dragHandlers(session), [session]);
  const collision = useMemo(() => listUnderPointer(session), [session]);
  const accessibility = useSilence();
  const inHand = useMotion((motion) => (motion?.by === 'pointer' ? motion : null));
  return (
    <DndContext
      id="board"
      sensors={sensors}
      collisionDetection={collision}
      measuring={measuring}
      accessibility={accessibility}
      autoScroll={autoScroll}
      {...handlers}
      onDragStart={(event) => {
        setCancelled(false);
        handlers.onDragStart(event);
      }}
      onDragCancel={() => {
        handlers.onDragCancel();
        setCancelled(true);
        const motion = session.motion.get();
        if (motion) putBack(session, motion);
      }}
    >
      <CardGrip grips={grips} />
      <ScrolledLists />
      <DragOverlay dropAnimation={cancelled ? returnHome : null} zIndex={60}>
        {inHand ? <HeldCards motion={inHand} /> : null}
      </DragOverlay>
    </DndContext>
  );
}

/** The library's own live region goes nowhere: the page has its two, and says more than the library knows. */
function useSilence() {
  const [container] = useState(() => (typeof document === 'undefined' ? undefined : document.createElement('div')));
  return useMemo(() => (container ? { container } : {}), [container]);
}

/** Only for the library's own scrolling, which follows the list it believes the card to be over. */
const listUnderPointer =
  (session: BoardSession): CollisionDetection =>
  ({ pointerCoordinates }) => {
    const list = pointerCoordinates ? listAt(session.lists, pointerCoordinates) : undefined;
    return list ? [{ id: listKey(list.columnId, list.lane) }] : [];
  };
