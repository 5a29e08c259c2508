'use client';

import { memo } from 'react';
import type { BoardCard } from '#domain/schemas/card.ts';
import { IconCheck } from '#ui/icons.tsx';
import { useBoard, useMotion, useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import { HeldBy } from '../together/held-by.tsx';
import { CardFace } from './card-face.tsx';
import { CardLink } from './card-link.tsx';
import { CardMenuButton } from './card-menu-button.tsx';
import styles from './card-row.module.css';
import type { Row } from './use-card-window.ts';

type CardRowProps = Row & { total: number; isTabStop: boolean; measure: (element: Element | null) => void };

export const CardRow = memo(function CardRow({ id, index, top, total, isTabStop, measure }: CardRowProps) {
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
      <MovableCard card={card} isTabStop={isTabStop} />
    </li>
  );
});

function MovableCard({ card, isTabStop }: { card: BoardCard; isTabStop: boolean }) {
  const session = useSession();
  const held = useMotion((motion) => motion?.cardIds.includes(card.id) ?? false);
  const waits = useWatched(session.waiting, (waiting) => waiting.has(card.id));
  const selected = useWatched(session.selected, (ids) => ids.has(card.id));
  const opened = useWatched(session.opened, (id) => id === card.id);
  const faded = useWatched(session.faded, (ids) => ids.has(card.id));
  const holder = useWatched(session.others, ({ holders }) => holders.get(card.id));
  return (
    <div
      className={styles.card}
      style={{ '--type': `var(--type-${card.type})` }}
      data-card={card.id}
      data-held={held || undefined}
      data-waits={waits || undefined}
      data-selected={selected || undefined}
      data-faded={faded || undefined}
      data-opened={opened || undefined}
      data-held-by={holder}
      data-expedite={card.classOfService === 'expedite' || undefined}
    >
      {selected ? <SelectedMark /> : null}
      <CardLink card={card} isTabStop={isTabStop} isSelected={selected} />
      <CardFace card={card} />
      <CardMenuButton card={card} />
      {holder ? <HeldBy person={holder} /> : null}
    </div>
  );
}

const SelectedMark = () => (
  <span className={styles.mark} aria-hidden="true">
    <IconCheck />
  </span>
);
