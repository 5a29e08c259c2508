'use client';

import { isClosed, previewMove } from '../state/preview.ts';
import { useBoard, useSession, useSettings } from '../store/board-context.tsx';
import type { Motion } from '../store/board-model.ts';
import { CardFace } from '../view/card-face.tsx';
import linkStyles from '../view/card-link.module.css';
import cardStyles from '../view/card-row.module.css';
import densityStyles from '../view/density.module.css';
import styles from './held-cards.module.css';

/** What is in the hand, lifted off the board: a card, or the one on top of several and how many they are. */
export function HeldCards({ motion }: { motion: Motion }) {
  const { shown } = useSession();
  const { cardId, cardIds, picked, target } = motion;
  const before = picked.find(({ id }) => id === cardId);
  // A card that somebody takes away meanwhile stays in the hand until it is dropped.
  const card = useBoard((state) => state.cards.get(cardId) ?? before);
  const density = useSettings((settings) => settings.density);
  const count = cardIds.length;
  if (!card) return null;
  return (
    <div
      className={`${densityStyles.density} ${styles.held}`}
      data-density={density}
      data-many={count > 1 || undefined}
      data-closed={isClosed(previewMove(shown.get(), cardIds, target)) || undefined}
    >
      <div className={cardStyles.card} style={{ '--type': `var(--type-${card.type})` }}>
        <span className={linkStyles.title}>{card.title}</span>
        <CardFace card={card} />
      </div>
      {count > 1 ? <span className={styles.count}>{count} cards</span> : null}
    </div>
  );
}
