'use client';

import { useDraggable } from '@dnd-kit/core';
import { memo } from 'react';
import type { BoardCard } from '#domain/schemas/card.ts';
import { useBoard, useMotion } from '../store/board-context.tsx';
import { CardFace } from './card-face.tsx';
import { CardLink } from './card-link.tsx';
import styles from './card-row.module.css';
import type { Row } from './use-card-window.ts';

type CardRowProps = Row & { total: number; measure: (element: Element | null) => void };

export const CardRow = memo(function CardRow({ id, index, top, total, measure }: CardRowProps) {
  const card = useBoard((state) => state.cards.get(id));
  if (!card) return null;
  return (
    <li
      ref={measure}
      data-index={index}
      className={styles.row}
      style={top === null ? undefined : { position: 'absolute', top }}
      aria-posinset={index + 1}
      aria-setsize={total}
    >
      <HeldCard card={card} />
    </li>
  );
});

/** Drawn anew whenever a drag begins, ends or changes its list; what it holds is not. */
function HeldCard({ card }: { card: BoardCard }) {
  const { setNodeRef, listeners } = useDraggable({ id: card.id });
  const held = useMotion((motion) => motion?.cardId === card.id);
  return (
    <div
      ref={setNodeRef}
      {...listeners}
      className={styles.card}
      style={{ '--type': `var(--type-${card.type})` }}
      data-card={card.id}
      data-held={held || undefined}
      data-blocked={card.blocks.length > 0 || undefined}
      data-expedite={card.classOfService === 'expedite' || undefined}
    >
      <CardLink card={card} />
      <CardFace card={card} />
    </div>
  );
}
