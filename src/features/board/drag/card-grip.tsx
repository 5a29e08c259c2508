'use client';

import { type Active, useDraggable } from '@dnd-kit/core';
import { useEffect, useState } from 'react';
import type { CardId } from '#domain/schemas/ids.ts';
import { can } from '../actions/can.ts';
import { useSession } from '../store/board-context.tsx';
import type { Grips } from './use-grips.ts';

type Grabbed = { cardId: CardId | null };

/** The card that is being dragged, once a drag has begun. */
export const cardIn = (active: Active): CardId | null => (active.data.current as Grabbed | undefined)?.cardId ?? null;

/**
 * The only thing that the library knows to be dragged: whichever card is pressed. A draggable for each card would draw
 * every card anew with each step of a drag.
 */
export function CardGrip({ grips }: { grips: Grips }) {
  const session = useSession();
  const [grabbed] = useState<Grabbed>({ cardId: null });
  const { setNodeRef, listeners } = useDraggable({ id: 'card', data: grabbed });
  useEffect(() => {
    grips.setTaker(({ name, event }) => {
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
      if (!card?.isConnected || !can(session, 'card:move')) return;
      grabbed.cardId = card.dataset.card as CardId;
      setNodeRef(card);
      listeners?.[name]?.(event);
    });
    return () => grips.setTaker(null);
  }, [grips, session, grabbed, setNodeRef, listeners]);
  return null;
}
